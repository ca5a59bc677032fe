import type { Actor } from '@pbnet/domain/access';
import type {
  AnswerFeedback,
  ApplyMethod,
  CreateMethod,
  GiveFeedback,
  ListMethods,
  MethodStepInput,
  ReasonedMethodStep,
  RecommendMethods,
  SaveApplication,
  SaveMethod,
  SubmitMethod,
} from '@pbnet/validation/methods';
import type { Database, Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { Today } from '../network/today.ts';
import { applyMethod, saveApplication, type ApplicationRun } from './apply-method.ts';
import {
  archiveMethod,
  createMethod,
  publishMethod,
  restoreMethod,
  returnMethod,
  saveMethod,
  submitMethod,
  type MethodStepRun,
} from './edit-method.ts';
import { answerFeedback, giveFeedback } from './method-feedback.ts';
import type { MethodCard, MethodFilters, MethodPage, Recommendations } from './method.ts';
import { listMethods, methodFilters, readMethod } from './read-methods.ts';
import { recommendMethods } from './recommend-methods.ts';

/**
 * The know-how library: cards that regional centers and headquarters write, review and publish by editions, and what
 * came of them where they were applied. Every command repeated with the same version changes nothing.
 */
export interface Methods {
  list(actor: Actor, input: ListMethods): Promise<MethodPage>;
  filters(actor: Actor): Promise<MethodFilters>;
  /** What may help a regional center with the indicators that are zero or low beside others of its size. */
  recommend(actor: Actor, input: RecommendMethods): Promise<Recommendations>;
  get(actor: Actor, id: string): Promise<MethodCard>;
  create(actor: Actor, input: CreateMethod): Promise<MethodCard>;
  save(actor: Actor, input: SaveMethod): Promise<MethodCard>;
  submit(actor: Actor, input: SubmitMethod): Promise<MethodCard>;
  giveBack(actor: Actor, input: ReasonedMethodStep): Promise<MethodCard>;
  publish(actor: Actor, input: MethodStepInput): Promise<MethodCard>;
  archive(actor: Actor, input: ReasonedMethodStep): Promise<MethodCard>;
  restore(actor: Actor, input: MethodStepInput): Promise<MethodCard>;
  addApplication(actor: Actor, input: ApplyMethod): Promise<MethodCard>;
  saveApplication(actor: Actor, input: SaveApplication): Promise<MethodCard>;
  rate(actor: Actor, input: GiveFeedback): Promise<MethodCard>;
  answer(actor: Actor, input: AnswerFeedback): Promise<MethodCard>;
}

export interface MethodsOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly today: Today;
}

interface Keyed {
  readonly id: string;
}

type Step<Input> = (
  tx: Transaction,
  actor: Actor,
  run: MethodStepRun<Input> & ApplicationRun<Input>,
) => Promise<void>;

export function methods({ database, now, today, outbox, publicUrl }: MethodsOptions): Methods {
  function taken<Input extends Keyed>(step: Step<Input>) {
    return (actor: Actor, input: Input): Promise<MethodCard> =>
      database.as(actor, async (tx) => {
        await step(tx, actor, { input, now: now(), today: today(), outbox, publicUrl });
        return readMethod(tx, actor, input.id);
      });
  }

  return {
    list: (actor, asked) => database.as(actor, (tx) => listMethods(tx, actor, asked)),
    filters: (actor) => database.as(actor, methodFilters),
    recommend: (actor, asked) => database.as(actor, (tx) => recommendMethods(tx, actor, asked)),
    get: (actor, id) => database.as(actor, (tx) => readMethod(tx, actor, id)),
    create: taken(createMethod),
    save: taken(saveMethod),
    submit: taken(submitMethod),
    giveBack: taken(returnMethod),
    publish: taken(publishMethod),
    archive: taken(archiveMethod),
    restore: taken(restoreMethod),
    addApplication: taken(applyMethod),
    saveApplication: taken(saveApplication),
    rate: taken(giveFeedback),
    answer: taken(answerFeedback),
  };
}
