import type { Permission } from '@pbnet/domain/access';
import type { ParseKeys } from 'i18next';
import type { ComponentType } from 'react';

/** A part of a video's page. Its page reads the card with `useVideo()` or by `:videoId` of the address. */
export interface VideoTab {
  /** Below the video's address; '' is the card. */
  readonly path: string;
  readonly title: ParseKeys;
  readonly permission?: Permission;
  load(): Promise<ComponentType>;
}
