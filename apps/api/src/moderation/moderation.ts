import type { Actor } from '@pbnet/domain/access';
import type {
  AddRemark,
  AnswerRemark,
  ClaimVideo,
  JudgeItem,
  ModeratedVideo,
  ModerationQueueInput,
  RejectVideo,
  RemoveRemark,
  ReturnVideo,
  SaveModerationItem,
} from '@pbnet/validation/moderation';
import type { Database, Transaction } from '../database.ts';
import { judgeItem, readItems, saveItem, type StoredModerationItem } from './checklist.ts';
import { claimVideo, releaseVideo } from './claims.ts';
import { approveVideo, rejectVideo, returnVideo, type DecisionDesk } from './decide.ts';
import { readQueue, type ModerationQueue } from './queue.ts';
import { readSheet, type ModerationSheet } from './read-sheet.ts';
import { addRemark, answerRemark, removeRemark } from './remarks.ts';

/** What headquarters says of a submitted video before it goes out. */
export interface Moderation {
  queue(actor: Actor, input: ModerationQueueInput): Promise<ModerationQueue>;
  sheet(actor: Actor, id: string): Promise<ModerationSheet>;
  claim(actor: Actor, input: ClaimVideo): Promise<ModerationSheet>;
  release(actor: Actor, input: ModeratedVideo): Promise<ModerationSheet>;
  judge(actor: Actor, input: JudgeItem): Promise<ModerationSheet>;
  addRemark(actor: Actor, input: AddRemark): Promise<ModerationSheet>;
  removeRemark(actor: Actor, input: RemoveRemark): Promise<ModerationSheet>;
  answerRemark(actor: Actor, input: AnswerRemark): Promise<ModerationSheet>;
  /** Throws rule-broken moderation-not-cleared with everything that is missing. */
  approve(actor: Actor, input: ModeratedVideo): Promise<ModerationSheet>;
  return(actor: Actor, input: ReturnVideo): Promise<ModerationSheet>;
  reject(actor: Actor, input: RejectVideo): Promise<ModerationSheet>;
  items(actor: Actor): Promise<readonly StoredModerationItem[]>;
  saveItem(actor: Actor, input: SaveModerationItem): Promise<readonly StoredModerationItem[]>;
}

export interface ModerationOptions {
  readonly database: Database;
  readonly desk: DecisionDesk;
  readonly now: () => Date;
}

type Step<Input> = (tx: Transaction, actor: Actor, input: Input) => Promise<void>;

export function moderation({ database, desk, now }: ModerationOptions): Moderation {
  const { clearance } = desk;

  /** A step and then the sheet as it left it, in one transaction. */
  function taken<Input extends { readonly id: string }>(step: Step<Input>) {
    return (actor: Actor, input: Input): Promise<ModerationSheet> =>
      database.as(actor, async (tx) => {
        await step(tx, actor, input);
        return readSheet(tx, actor, { id: input.id, clearance });
      });
  }

  return {
    queue: (actor, input) => database.as(actor, (tx) => readQueue(tx, actor, { input, now: now() })),
    sheet: (actor, id) => database.as(actor, (tx) => readSheet(tx, actor, { id, clearance })),
    claim: taken(claimVideo),
    release: taken(releaseVideo),
    judge: taken(judgeItem),
    addRemark: taken(addRemark),
    removeRemark: taken(removeRemark),
    answerRemark: taken(answerRemark),
    approve: taken((tx, actor, input) => approveVideo(tx, actor, { input, desk })),
    return: taken((tx, actor, input) => returnVideo(tx, actor, { input, desk })),
    reject: taken((tx, actor, input) => rejectVideo(tx, actor, { input, desk })),
    items: (actor) => database.as(actor, readItems),
    saveItem: (actor, input) =>
      database.as(actor, async (tx) => {
        await saveItem(tx, actor, input);
        return readItems(tx);
      }),
  };
}
