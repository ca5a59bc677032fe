import { ChannelFailure, type QuotaCost } from '../video-channel.ts';
import type { QueuedWork } from '../../jobs/queued-work.ts';
import { subjectOf, adapterOf } from './publication-subject.ts';
import type { Engine } from './engine.ts';
import { followPublication, removePublication } from './follow-publication.ts';
import { beating, letGoOfLease, LostLease, takeLease, type Leased } from './lease.ts';
import { Interrupted, placeVideo, TakenDown } from './place-video.ts';
import { settleFailure } from './settle.ts';

/** Steps that follow one another at once: placed, processed, published. */
const mostSteps = 5;

/** Moves one publication as far as it goes now. What stops it is written down with the time of the next attempt. */
export async function runPublication(engine: Engine, id: string, stopping: AbortSignal): Promise<void> {
  for (let count = 0; count < mostSteps && !stopping.aborted; count += 1) {
    const leased = await takeLease(engine.database, id);
    if (!leased) return;
    const { nextAttemptAt } = leased.publication;
    if (nextAttemptAt === null || nextAttemptAt > engine.now()) {
      await letGoOfLease(engine.database, leased);
      return;
    }
    const beat = beating(engine.database, leased);
    try {
      await step(engine, leased, stopping);
    } catch (error) {
      if (error instanceof LostLease) return;
      if (error instanceof TakenDown) {
        await letGoOfLease(engine.database, leased);
        continue;
      }
      if (error instanceof Interrupted) {
        await letGoOfLease(engine.database, leased);
        throw error;
      }
      await settleFailure(engine, leased, {
        failure: failureOf(error, id),
        cost: await costOf(engine, leased),
      });
    } finally {
      beat.stop();
    }
  }
}

function step(engine: Engine, leased: Leased, stopping: AbortSignal): Promise<void> {
  switch (leased.publication.state) {
    case 'waiting':
    case 'placing':
      return placeVideo(engine, { leased, stopping });
    case 'processing':
    case 'scheduled':
    case 'published':
      return followPublication(engine, leased);
    case 'removing':
      return removePublication(engine, leased);
    case 'failed':
    case 'taken-down':
      return letGoOfLease(engine.database, leased);
  }
}

function failureOf(error: unknown, id: string): ChannelFailure {
  if (error instanceof ChannelFailure) return error;
  console.error(`publication ${id}:`, error);
  return new ChannelFailure('unknown', '');
}

/** What the step was paying for: the bucket that the channel calls empty. */
function costOf(engine: Engine, { publication }: Leased): Promise<QuotaCost | undefined> {
  return engine.database.system(async (tx) => {
    const { channel } = await subjectOf(tx, publication);
    const costs = adapterOf(engine, channel)?.costs;
    const placing = publication.state === 'waiting' || publication.state === 'placing';
    return placing ? costs?.upload : publication.state === 'removing' ? costs?.remove : costs?.status;
  });
}

/** The job of the queue: a dead worker's publication is given out again and goes on where it was. */
export function publicationWork(engine: Engine): QueuedWork {
  return {
    queue: 'publications',
    // An upload of hours does not hold back what has its time meanwhile.
    atOnce: 3,
    run: async (data, stopping) => runPublication(engine, String(data['id']), stopping),
  };
}
