import type { PublicationState } from '@pbnet/domain/publications';
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { asOwner } from '../../as-owner.ts';
import type { JobSender } from '../../jobs/job-sender.ts';
import { publications } from '../../publications/publications.tables.ts';
import type { ShownVideo } from '../../publications/shown-video.ts';
import { changePublication, wake } from './publication-changes.ts';
import { publicationsRepository, type PublicationRow } from './publications.repository.ts';

/** The channel has it, and nothing is wrong with it. */
const there: readonly PublicationState[] = ['processing', 'scheduled', 'published'];
/** Nobody has seen it there yet. */
const unseen: readonly PublicationState[] = ['waiting', 'placing', 'processing', 'scheduled', 'failed'];

const sameTime = (one: Date | null, other: Date | null) => one?.getTime() === other?.getTime();

const follows = ({ state, publishAt }: PublicationRow, wished: Date | null) =>
  unseen.includes(state) && sameTime(publishAt, wished);

/** Has the worker look at what the channels have; what is still on its way gets it there anyhow. */
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
              inArray(publications.state, [...there]),
              eq(publications.byHand, false),
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

    postponed: (tx, actor, { videoId, from, to }) =>
      asOwner(tx, async () => {
        const rows = await publicationsRepository(tx).ofVideo(videoId);
        const following = rows.filter((row) => follows(row, from));
        const words = 'Время изменено в карточке видео';
        for (const before of following)
          await changePublication(tx, actor, {
            ...{ before, change: { publishAt: to }, step: 'edit', words, now: now() },
          });
      }),
  };
}
