import type { Actor } from '@pbnet/domain/access';
import type {
  AnswerChange,
  CreateOpening,
  EndChange,
  ListOpenings,
  OpeningStepInput,
  PostponeOpening,
  ReasonedOpeningStep,
  RequestChange,
  SaveOpening,
} from '@pbnet/validation/openings';
import type { Database, Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { Today } from '../network/today.ts';
import {
  agreeOpening,
  postponeOpening,
  proposeAgain,
  rejectOpening,
  takeOpening,
  withdrawOpening,
} from './decide-opening.ts';
import type { Desk, StepRun } from './desk.ts';
import { createOpening, saveOpening } from './edit-opening.ts';
import { municipalityNames, type MunicipalityName } from './municipality-names.ts';
import { answerChange, cancelChange, requestChange } from './opening-changes.ts';
import type { OpeningCard, OpeningPage } from './opening.ts';
import {
  boardOfOpenings,
  countOpenings,
  listOpenings,
  readCard,
  type OpeningBoard,
  type OpeningCounts,
} from './read-openings.ts';

/**
 * Places where centres are to be opened: one side proposes, the other agrees. Every command repeated with the same
 * version changes nothing; who comes second is told who came first.
 */
export interface Openings {
  list(actor: Actor, input: ListOpenings): Promise<OpeningPage>;
  /** The same for a board, a timeline and a map: brief and at once. */
  board(actor: Actor, input: ListOpenings): Promise<OpeningBoard>;
  counts(actor: Actor): Promise<OpeningCounts>;
  /** The region's list that a proposal may name its municipality by. */
  municipalities(actor: Actor, regionId: number): Promise<readonly MunicipalityName[]>;
  get(actor: Actor, id: string): Promise<OpeningCard>;
  create(actor: Actor, input: CreateOpening): Promise<OpeningCard>;
  save(actor: Actor, input: SaveOpening): Promise<OpeningCard>;
  take(actor: Actor, input: OpeningStepInput): Promise<OpeningCard>;
  agree(actor: Actor, input: OpeningStepInput): Promise<OpeningCard>;
  reject(actor: Actor, input: ReasonedOpeningStep): Promise<OpeningCard>;
  withdraw(actor: Actor, input: ReasonedOpeningStep): Promise<OpeningCard>;
  postpone(actor: Actor, input: PostponeOpening): Promise<OpeningCard>;
  proposeAgain(actor: Actor, input: OpeningStepInput): Promise<OpeningCard>;
  requestChange(actor: Actor, input: RequestChange): Promise<OpeningCard>;
  answerChange(actor: Actor, input: AnswerChange): Promise<OpeningCard>;
  cancelChange(actor: Actor, input: EndChange): Promise<OpeningCard>;
}

export interface OpeningsOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly today: Today;
}

type Step<Input> = (tx: Transaction, actor: Actor, run: StepRun<Input>) => Promise<unknown>;

export function openings({ database, outbox, publicUrl, now, today }: OpeningsOptions): Openings {
  const desk = (): Desk => ({ outbox, publicUrl, now: now(), today: today() });

  function taken<Input extends { readonly id: string }>(step: Step<Input>) {
    return (actor: Actor, input: Input): Promise<OpeningCard> =>
      database.as(actor, async (tx) => {
        await step(tx, actor, { input, desk: desk() });
        return readCard(tx, actor, input.id);
      });
  }

  return {
    list: (actor, asked) => database.as(actor, (tx) => listOpenings(tx, actor, asked)),
    board: (actor, asked) => database.as(actor, (tx) => boardOfOpenings(tx, actor, asked)),
    counts: (actor) => database.as(actor, (tx) => countOpenings(tx, actor)),
    municipalities: (actor, regionId) => database.as(actor, (tx) => municipalityNames(tx, regionId)),
    get: (actor, id) => database.as(actor, (tx) => readCard(tx, actor, id)),
    create: taken(createOpening),
    save: taken(saveOpening),
    take: taken(takeOpening),
    agree: taken(agreeOpening),
    reject: taken(rejectOpening),
    withdraw: taken(withdrawOpening),
    postpone: taken(postponeOpening),
    proposeAgain: taken(proposeAgain),
    requestChange: taken(requestChange),
    answerChange: taken(answerChange),
    cancelChange: taken(cancelChange),
  };
}
