import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { asOwner } from '../../as-owner.ts';
import type { JobSender } from '../../jobs/job-sender.ts';
import { publications } from '../../publications/publications.tables.ts';
import type { ShownVideo } from '../../publications/shown-video.ts';
import { wake } from './publication-changes.ts';

/** Has the worker look at what is published; what is still on its way gets it there anyhow. */
export function bringExtras({
  jobs,
  now,
}: {
  readonly jobs: JobSender;
  readonly now: () => Date;
}): ShownVideo {
  return {
    changed: (tx, videoIds) =>
      // A centre that mends its captions may not see the channels that show them.
      asOwner(tx, async () => {
        if (videoIds.length === 0) return;
        const shown = await tx
          .update(publications)
          .set({ nextAttemptAt: now() })
          .where(
            and(
              inArray(publications.videoId, [...videoIds]),
              eq(publications.state, 'published'),
              isNotNull(publications.externalId),
            ),
          )
          .returning({ id: publications.id });
        await wake(
          tx,
          jobs,
          shown.map(({ id }) => id),
        );
      }),
  };
}
