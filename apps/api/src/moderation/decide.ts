import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { cueTime } from '@pbnet/domain/captions';
import { lackWords } from '@pbnet/domain/moderation';
import type { ModeratedVideo, RejectVideo, ReturnVideo } from '@pbnet/validation/moderation';
import type { Transaction } from '../database.ts';
import type { VideoSteps } from '../videos/video-steps.ts';
import { checklistOf } from './checklist.ts';
import { dropClaim, heldVideo } from './claims.ts';
import type { Clearance } from './clearance.ts';
import { putInRegionPlaylist } from './playlists/region-playlist.ts';
import { remarksOf } from './remarks.ts';
import { lockVideo } from './video-of.ts';

export interface DecisionDesk {
  readonly steps: VideoSteps;
  readonly clearance: Clearance;
}

interface Run<Input> {
  readonly input: Input;
  readonly desk: DecisionDesk;
}

/** True when the same decision has arrived already: the answer was lost on its way. */
async function isDone(tx: Transaction, { id, version }: ModeratedVideo, state: string): Promise<boolean> {
  const video = await lockVideo(tx, id);
  return video.state === state && video.version === version + 1;
}

/** Lets the video go to publication; it goes into its region's playlist. */
export async function approveVideo(tx: Transaction, actor: Actor, { input, desk }: Run<ModeratedVideo>) {
  if (await isDone(tx, input, 'approved')) return;
  const video = await heldVideo(tx, actor, input.id);
  const lacks = await desk.clearance.of(tx, input.id);
  if (lacks.length > 0)
    throw new DomainError('rule-broken', 'moderation-not-cleared', {
      lacks: lacks.map((lack) => lackWords[lack]),
    });
  await desk.steps.move(tx, actor, { ...input, to: 'approved' });
  await dropClaim(tx, input.id);
  await putInRegionPlaylist(tx, actor, video);
}

/** Everything that has to be mended in one text: the letter to the video's side says it all. */
async function wordsOf(tx: Transaction, { id, words }: ReturnVideo): Promise<string> {
  const remarks = (await remarksOf(tx, id)).filter(({ resolvedAt }) => resolvedAt === null);
  const refused = (await checklistOf(tx, id)).filter(({ verdict }) => verdict === 'no');
  return [
    ...(words === '' ? [] : [words]),
    ...refused.map(({ nameRu, remark }) => `${nameRu}: ${remark}`),
    ...remarks.map(({ atMs, words: said }) =>
      atMs === null ? said : `${cueTime(atMs).slice(0, 8)} — ${said}`,
    ),
  ].join('\n');
}

export async function returnVideo(tx: Transaction, actor: Actor, { input, desk }: Run<ReturnVideo>) {
  const { id, version } = input;
  if (await isDone(tx, input, 'returned')) return;
  await heldVideo(tx, actor, id);
  const reason = await wordsOf(tx, input);
  if (reason === '') throw new DomainError('rule-broken', 'moderation-no-words');
  await desk.steps.move(tx, actor, { id, version, to: 'returned', reason });
  await dropClaim(tx, id);
}

export async function rejectVideo(tx: Transaction, actor: Actor, { input, desk }: Run<RejectVideo>) {
  if (await isDone(tx, input, 'rejected')) return;
  await heldVideo(tx, actor, input.id);
  await desk.steps.move(tx, actor, { ...input, to: 'rejected' });
  await dropClaim(tx, input.id);
}
