import type { TimeZone } from '@pbnet/domain';
import type { Words } from '@pbnet/domain/platform';

/** Work that the clock starts. Running it again, or twice at once, must change nothing more. */
export interface ScheduledWork {
  /** Stays the same for ever: the queue keeps its schedule under it. */
  readonly name: string;
  readonly title: Words;
  /** The cron line in words: «каждые 10 минут». */
  readonly every: Words;
  /** Five fields: minute, hour, day of month, month, day of week. */
  readonly cron: string;
  readonly timeZone: TimeZone;
  /** @returns what was done, in one line for the jobs page */
  run(): Promise<Words>;
}
