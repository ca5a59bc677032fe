import type { Permission } from '@pbnet/domain/access';
import type { ParseKeys } from 'i18next';
import type { ComponentType } from 'react';

/** A part of a meeting's page. Its page reads the meeting with `useMeeting()` or by `:meetingId` of the address. */
export interface MeetingTab {
  /** Below the meeting's address; '' is the card. */
  readonly path: string;
  readonly title: ParseKeys;
  readonly permission?: Permission;
  load(): Promise<ComponentType>;
}
