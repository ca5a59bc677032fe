import type { Permission } from '@pbnet/domain/access';
import type { ParseKeys } from 'i18next';
import type { ComponentType } from 'react';

/** A part of an opening's page. Its page reads the card with `useOpening()` or by `:openingId` of the address. */
export interface OpeningTab {
  /** Below the opening's address; '' is the card. */
  readonly path: string;
  readonly title: ParseKeys;
  readonly permission?: Permission;
  load(): Promise<ComponentType>;
}
