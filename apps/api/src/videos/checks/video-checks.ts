import { checkSentence, type CheckFinding } from '@pbnet/domain/videos';
import { randomUUID } from 'node:crypto';
import { audit, systemActor } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import type { ObjectStore } from '../../files/object-store.ts';
import type { QueuedWork } from '../../jobs/queued-work.ts';
import type { Outbox } from '../../mail/outbox.ts';
import { moveVideo } from '../move-video.ts';
import { tellOfVideo } from '../video-letters.ts';
import { placeOf } from '../video-rights.ts';
import type { Video, VideoPoster } from '../video.ts';
import { videosRepository } from '../videos.repository.ts';
import { checkFile, type FileCheck } from './check-file.ts';
import { findPrograms, type ProgramPlaces } from './media-programs.ts';

export interface VideoChecksOptions {
  readonly database: Database;
  readonly objects: ObjectStore;
  readonly outbox: Outbox;
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly places: ProgramPlaces;
  /** False leaves the ffprobe that npm brings alone. */
  readonly bundled?: boolean;
}

interface Checked {
  readonly objectKey: string;
  readonly check: FileCheck;
  readonly posters: readonly VideoPoster[];
}

const gone: readonly CheckFinding[] = [{ code: 'unreadable', severity: 'refuse' }];

/** Looks into every file that has arrived, keeps what it found, and sends the video on or back. */
export function videoChecks(options: VideoChecksOptions): QueuedWork {
  const { database, objects, places, bundled = true } = options;

  async function look(objectKey: string, stopping: AbortSignal): Promise<FileCheck> {
    const programs = await findPrograms(places, bundled);
    const check = await objects.lend(objectKey, (file) => checkFile({ file, programs, stopping }));
    const nothing = { contentType: null, durationMs: null, width: null, height: null, frames: [] };
    return check ?? { ...nothing, findings: gone };
  }

  return {
    queue: 'video-checks',
    async run({ id }, stopping) {
      if (typeof id !== 'string') return;
      const video = await database.system((tx) => videosRepository(tx).byId(id));
      if (!video || !awaits(video)) return;
      const { objectKey } = video;
      if (objectKey === null) return;
      const check = await look(objectKey, stopping);
      const posters: VideoPoster[] = [];
      // The bytes first: pictures without a record are cleaned up by the clock.
      for (const { atMs, jpeg } of check.frames) {
        const key = randomUUID();
        await objects.put(key, jpeg);
        posters.push({ key, atMs });
      }
      await database.system((tx) => conclude(tx, options, { id, objectKey, check, posters }));
    },
  };
}

function awaits({ state }: Video): boolean {
  return state === 'checking' || state === 'moderation';
}

async function conclude(
  tx: Transaction,
  { outbox, publicUrl, now }: VideoChecksOptions,
  { id, objectKey, check, posters }: Checked & { readonly id: string },
): Promise<void> {
  const repository = videosRepository(tx);
  const before = await repository.lock(id);
  // Another file has come meanwhile: its own check follows.
  if (!before || !awaits(before) || before.objectKey !== objectKey) return;
  const at = now();
  const { findings, contentType, durationMs, width, height } = check;
  await repository.forgetFrames(id);
  await repository.addPosters(before, posters);
  await repository.keepCheck(before, { objectKey, findings, checkedAt: at });
  const kept = await repository.posters(id);
  const chosen = kept.some(({ key }) => key === before.posterKey) ? before.posterKey : middleOf(posters);
  const change = { contentType, durationMs, width, height, posterKey: chosen };
  await audit(tx, systemActor, {
    ...{ action: 'video.check', entity: 'video', entityId: id, place: placeOf(before) },
    after: { findings: findings.map(({ code, severity }) => `${severity}: ${code}`) },
  });
  if (before.state === 'moderation') return repository.write(id, change, at);
  const refusals = findings.filter(({ severity }) => severity === 'refuse');
  if (refusals.length === 0) {
    await moveVideo(tx, null, { id, version: null, to: 'moderation', change, now: at });
    return;
  }
  const reason = refusals.map((finding) => checkSentence(finding, 'ru')).join(' ');
  await moveVideo(tx, null, { id, version: null, to: 'failed', reason, change, now: at });
  await tellOfVideo(tx, { outbox, publicUrl, video: before, to: 'failed', reason });
}

function middleOf(posters: readonly VideoPoster[]): string | null {
  return posters[Math.floor(posters.length / 2)]?.key ?? null;
}
