import { can, type Actor } from '@pbnet/domain/access';
import type { ClearanceLack } from '@pbnet/domain/moderation';
import type { VideoState } from '@pbnet/domain/videos';
import type { Transaction } from '../database.ts';
import { checklistOf, type ChecklistLine } from './checklist.ts';
import { claimOf, type Claim } from './claims.ts';
import type { Clearance } from './clearance.ts';
import { remarksOf, type Remark } from './remarks.ts';
import { readVideo } from './video-of.ts';

export type ModerationCommand = 'claim' | 'take-over' | 'release' | 'judge' | 'answer';

export interface ModerationSheet {
  readonly id: string;
  readonly title: string;
  readonly state: VideoState;
  /** Since when the video is in its state. */
  readonly since: string;
  readonly durationMs: number | null;
  readonly hasFile: boolean;
  readonly annotation: string;
  /** Of the video: what a decision is taken with. */
  readonly version: number;
  readonly claim: Claim;
  readonly items: readonly ChecklistLine[];
  readonly remarks: readonly Remark[];
  readonly lacks: readonly ClearanceLack[];
  readonly may: readonly ModerationCommand[];
}

function mayDo(actor: Actor, state: VideoState, claim: Claim): readonly ModerationCommand[] {
  const answers = can(actor, 'video.edit') && state !== 'rejected' ? (['answer'] as const) : [];
  if (!can(actor, 'video.moderate') || state !== 'moderation') return answers;
  if (claim.byId === null) return ['claim', 'judge', ...answers];
  return claim.byId === actor.accountId ? ['release', 'judge', ...answers] : ['take-over', ...answers];
}

export async function readSheet(
  tx: Transaction,
  actor: Actor,
  { id, clearance }: { readonly id: string; readonly clearance: Clearance },
): Promise<ModerationSheet> {
  const video = await readVideo(tx, id);
  const claim = await claimOf(tx, id);
  const { title, annotation, state, durationMs, version } = video;
  return {
    ...{ id, title, annotation, state, durationMs, version, claim },
    since: video.stateSince.toISOString(),
    hasFile: video.objectKey !== null,
    items: await checklistOf(tx, id),
    remarks: await remarksOf(tx, id),
    lacks: await clearance.of(tx, id),
    may: mayDo(actor, state, claim),
  };
}
