import type { AttendanceMode } from '@pbnet/domain/meetings';
import type { Overview } from './attendance-shapes.ts';

/** The ways of taking part that the meeting has and its registration opens. */
export function openModes({ meeting, registration }: Overview): readonly AttendanceMode[] {
  return meeting.modes.filter((mode) => registration?.limits[mode] !== undefined);
}
