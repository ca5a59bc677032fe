import type { ChannelSource, PlacedVideo, VideoToPlace } from '../video-channel.ts';
import { ChannelFailure } from '../video-channel.ts';
import { spareableAt, spend } from '../channel-quota.ts';
import { publications } from '../../publications/publications.tables.ts';
import type { Transaction } from '../../database.ts';
import { later, type Engine } from './engine.ts';
import { costsAhead } from './costs.ts';
import { placedKeys } from './extras-wanted.ts';
import { LostLease, mine, ownRow, type Leased } from './lease.ts';
import { refuseLongTitle, textsOf, timeAhead } from './placed-texts.ts';
import {
  opened,
  subjectOf,
  type Opened,
  type Subject,
  type VideoOfPublication,
} from './publication-subject.ts';
import { publicationsRepository, type PublicationRow } from './publications.repository.ts';
import { settle } from './settle.ts';

/** A worker that stops leaves an upload between two of its parts. */
export class Interrupted extends Error {}

/** A person has taken it down while its bytes were on their way: the rest of them is not sent. */
export class TakenDown extends Error {}

export interface Placing {
  readonly leased: Leased;
  readonly stopping: AbortSignal;
}

interface Begun extends Opened {
  readonly subject: Subject;
  readonly before: PublicationRow;
}

/** Hours for a channel that fetches the file by itself. */
const fetchHours = 24;
/** Places the video on its channel, or goes on with an upload that was cut off. */
export async function placeVideo(engine: Engine, { leased, stopping }: Placing): Promise<void> {
  const begun = await engine.database.system((tx) => begin(tx, engine, leased));
  if (!begun) return;
  const { adapter, access, subject } = begun;
  const placed = await adapter.place(access, toPlace(engine, begun), {
    session: begun.before.session,
    keep: async (session, sent) => {
      await keep(engine, leased, { session, sent });
      if (stopping.aborted) throw new Interrupted();
    },
  });
  await engine.database.system((tx) =>
    recordPlaced(tx, { engine, leased, placed, size: subject.video.size ?? 0 }),
  );
}

/** Null when it can not be begun now; why is written down already. */
async function begin(tx: Transaction, engine: Engine, leased: Leased): Promise<Begun | null> {
  const before = await ownRow(tx, leased);
  const subject = await subjectOf(tx, before);
  const now = engine.now();
  if (before.state !== 'waiting' && before.state !== 'placing') {
    // Taken down since the lease was taken.
    await settle(tx, leased, { change: {}, step: null, now });
    return null;
  }
  const lacks = await engine.clearance.of(tx, before.videoId);
  if (lacks.length > 0) {
    const failureWords = 'У видео нет прав или согласий для публикации';
    const change = { state: 'failed', failure: null, failureWords, nextAttemptAt: null } as const;
    await settle(tx, leased, { change, step: 'failed', words: failureWords, now });
    return null;
  }
  if (subject.channel.kind === 'by-hand') {
    await settle(tx, leased, { change: { nextAttemptAt: null }, step: 'by-hand', now });
    return null;
  }
  const open = await opened(tx, engine, subject.channel);
  if (!open) {
    const change = { failure: 'disconnected', failureWords: '', nextAttemptAt: null } as const;
    await settle(tx, leased, { change, step: 'postponed', words: 'Канал не подключён', now });
    return null;
  }
  const { adapter, quota } = open;
  const fresh = before.session === null;
  const costs = await costsAhead(tx, engine, { adapter, publication: before, fresh });
  const payable = await spareableAt(tx, quota, costs);
  if (payable) {
    const change = { failure: 'quota', failureWords: '', nextAttemptAt: payable } as const;
    await settle(tx, leased, { change, step: 'postponed', words: 'Остатка дневной квоты не хватит', now });
    return null;
  }
  if (fresh) await spend(tx, quota, adapter.costs.upload);
  const repository = publicationsRepository(tx);
  const said = placedKeys(textsOf(before, subject.video), timeAhead(before, now));
  // An upload that goes on says what it said when it began: what was changed since is told to the channel after it.
  await repository.write(before, { state: 'placing', ...(fresh ? { extras: [...said] } : {}) }, now);
  await repository.trace(before, { step: fresh ? 'begin' : 'resumed', state: 'placing', at: now });
  return { ...open, subject, before };
}

function toPlace(engine: Engine, { adapter, subject: { video }, before }: Begun): VideoToPlace {
  const texts = textsOf(before, video);
  refuseLongTitle(adapter, texts);
  const ahead = timeAhead(before, engine.now());
  return {
    ...texts,
    language: video.language,
    publishAt: adapter.capabilities.schedules ? ahead : null,
    hidden: ahead !== null && !adapter.capabilities.schedules,
    source: sourceOf(engine, video),
  };
}

function sourceOf(engine: Engine, video: VideoOfPublication): ChannelSource {
  const { id, objectKey, size } = video;
  if (objectKey === null || size === null) throw new ChannelFailure('file-refused', 'файла видео нет');
  return {
    size,
    contentType: video.contentType ?? 'video/mp4',
    fileName: video.fileName ?? 'video.mp4',
    async read(from) {
      const bytes = await engine.objects.read(objectKey, { start: from, end: size - 1 });
      if (!bytes) throw new ChannelFailure('file-refused', 'файла видео нет');
      return bytes;
    },
    publicUrl: async () => engine.linkTo(id, later(engine.now(), fetchHours * 60)),
  };
}

async function keep(
  { database }: Engine,
  leased: Leased,
  { session, sent }: { readonly session: string | null; readonly sent: number },
): Promise<void> {
  const kept = await database.system((tx) =>
    tx
      .update(publications)
      .set({ session, sentBytes: sent })
      .where(mine(leased))
      .returning({ state: publications.state }),
  );
  const [row] = kept;
  if (!row) throw new LostLease();
  if (row.state === 'removing') throw new TakenDown();
}

interface Recorded {
  readonly engine: Engine;
  readonly leased: Leased;
  readonly placed: PlacedVideo;
  readonly size: number;
}

async function recordPlaced(tx: Transaction, { engine, leased, placed, size }: Recorded): Promise<void> {
  const now = engine.now();
  const { externalId, url } = placed;
  await settle(tx, leased, {
    change: {
      ...{ externalId, externalUrl: url, session: null, sentBytes: size, attempts: 0 },
      ...{ failure: null, failureWords: null, nextAttemptAt: now },
      state: 'processing',
    },
    step: 'placed',
    words: url,
    now,
  });
}
