import type { Meeting, Programme } from '../meeting-shapes.ts';

export interface EditPart {
  readonly meeting: Meeting;
  readonly programme: Programme;
  onClose(): void;
}
