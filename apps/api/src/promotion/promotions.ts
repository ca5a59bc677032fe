import type { Actor } from '@pbnet/domain/access';
import type {
  AddPost,
  AnswerPost,
  CreatePlan,
  EnterFigures,
  FindSubjects,
  ListPlans,
  PlanStepInput,
  PostStepInput,
  ReasonedPlanStep,
  ReasonedPostStep,
  SavePlan,
  SavePost,
} from '@pbnet/validation/promotion';
import type { Database, Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { Today } from '../network/today.ts';
import { answerPost, cancelPost, enterFigures, lockPost, retryPost, takePostDown } from './change-post.ts';
import { approvePlan, finishPlan, reopenPlan, returnPlan, submitPlan, withdrawPlan } from './decide-plan.ts';
import type { Desk, Networks, StepRun } from './desk.ts';
import { createPlan, savePlan } from './edit-plan.ts';
import { addPost, removePost, savePost } from './edit-post.ts';
import { planWorkbook } from './plan-workbook.ts';
import type { FoundSubject, PlanCard, PlanPage } from './promotion.ts';
import { listPlans, readPlan } from './read-promotion.ts';
import { findSubjects } from './subjects.ts';

/**
 * Plans of making a thing known, and their posts. A region proposes its own, headquarters approves; what is approved
 * is published by the clock. Every command repeated with the same version changes nothing.
 */
export interface Promotions {
  list(actor: Actor, input: ListPlans): Promise<PlanPage>;
  get(actor: Actor, id: string): Promise<PlanCard>;
  subjects(actor: Actor, input: FindSubjects): Promise<readonly FoundSubject[]>;
  create(actor: Actor, input: CreatePlan): Promise<PlanCard>;
  save(actor: Actor, input: SavePlan): Promise<PlanCard>;
  submit(actor: Actor, input: PlanStepInput): Promise<PlanCard>;
  approve(actor: Actor, input: PlanStepInput): Promise<PlanCard>;
  giveBack(actor: Actor, input: ReasonedPlanStep): Promise<PlanCard>;
  withdraw(actor: Actor, input: ReasonedPlanStep): Promise<PlanCard>;
  finish(actor: Actor, input: PlanStepInput): Promise<PlanCard>;
  reopen(actor: Actor, input: PlanStepInput): Promise<PlanCard>;
  addPost(actor: Actor, input: AddPost): Promise<PlanCard>;
  savePost(actor: Actor, input: SavePost): Promise<PlanCard>;
  removePost(actor: Actor, input: PostStepInput): Promise<PlanCard>;
  cancelPost(actor: Actor, input: ReasonedPostStep): Promise<PlanCard>;
  retryPost(actor: Actor, input: PostStepInput): Promise<PlanCard>;
  answerPost(actor: Actor, input: AnswerPost): Promise<PlanCard>;
  takePostDown(actor: Actor, input: ReasonedPostStep): Promise<PlanCard>;
  enterFigures(actor: Actor, input: EnterFigures): Promise<PlanCard>;
  /** The plan's results as a workbook. */
  workbook(actor: Actor, id: string): Promise<Uint8Array>;
}

export interface PromotionsOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly networks: Networks;
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly today: Today;
}

type Step<Input> = (tx: Transaction, actor: Actor, run: StepRun<Input>) => Promise<void>;

export function promotions({ database, now, today, ...rest }: PromotionsOptions): Promotions {
  const desk = (): Desk => ({ ...rest, now: now(), today: today() });

  function ofPlan<Input extends { readonly id: string }>(step: Step<Input>) {
    return (actor: Actor, input: Input): Promise<PlanCard> =>
      database.as(actor, async (tx) => {
        await step(tx, actor, { input, desk: desk() });
        return readPlan(tx, actor, input.id);
      });
  }

  function ofPost<Input extends { readonly postId: string }>(step: Step<Input>) {
    return (actor: Actor, input: Input): Promise<PlanCard> =>
      database.as(actor, async (tx) => {
        const { plan } = await lockPost(tx, input.postId);
        await step(tx, actor, { input, desk: desk() });
        return readPlan(tx, actor, plan.id);
      });
  }

  return {
    list: (actor, asked) => database.as(actor, (tx) => listPlans(tx, asked, now())),
    get: (actor, id) => database.as(actor, (tx) => readPlan(tx, actor, id)),
    subjects: (actor, asked) => database.as(actor, (tx) => findSubjects(tx, asked, rest.publicUrl)),
    create: ofPlan(createPlan),
    save: ofPlan(savePlan),
    submit: ofPlan(submitPlan),
    approve: ofPlan(approvePlan),
    giveBack: ofPlan(returnPlan),
    withdraw: ofPlan(withdrawPlan),
    finish: ofPlan(finishPlan),
    reopen: ofPlan(reopenPlan),
    addPost: ofPlan(addPost),
    savePost: ofPost(savePost),
    removePost: ofPost(removePost),
    cancelPost: ofPost(cancelPost),
    retryPost: ofPost(retryPost),
    answerPost: ofPost(answerPost),
    takePostDown: ofPost(takePostDown),
    enterFigures: ofPost(enterFigures),
    workbook: async (actor, id) => planWorkbook(await database.as(actor, (tx) => readPlan(tx, actor, id))),
  };
}
