import type { TimeZone } from '@pbnet/domain';

/** Work that the clock starts. Running it again, or twice at once, must change nothing more. */
export interface ScheduledWork {
  /** Stays the same for ever: the queue keeps its schedule under it. */
  readonly name: string;
  /** Five fields: minute, hour, day of month, month, day of week. */
  readonly cron: string;
  readonly timeZone: TimeZone;
  /** @returns what was done, in one line for the jobs page */
  run(): Promise<string>;
}
