import type { ScheduledWork } from './jobs/scheduled-work.ts';
import type { Services } from './services.ts';

/** What the clock starts, and when. The names are kept in the queue: renaming one is removing and adding. */
export function scheduledWorks(_services: Services): readonly ScheduledWork[] {
  return [];
}
