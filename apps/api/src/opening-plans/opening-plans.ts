import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type {
  ApprovePlan,
  LeaveOutOfPlan,
  PlanCommand,
  PlanEditionOf,
  PlanFactOf,
  PresentPlan,
  ReturnPlan,
  SavePlanWords,
  TakeIntoPlan,
} from '@pbnet/validation/opening-plans';
import type { Database, Transaction } from '../database.ts';
import type { Mailings } from '../mail/mailings/mailings.ts';
import type { Today } from '../network/today.ts';
import type { PlanEntry } from '../openings/plan-entry.ts';
import type { Evidence } from '../resolutions/evidence.ts';
import { acknowledgePlan } from './acknowledge-plan.ts';
import { approvePlan } from './approve-plan.ts';
import {
  createPlan,
  leaveOut,
  presentPlan,
  recallPlan,
  returnPlan,
  savePlanWords,
  takeIn,
} from './change-plan.ts';
import type { EditionView, PlanFactView, PlanOverview, PlanView } from './opening-plan.ts';
import { openingPlansRepository } from './opening-plans.repository.ts';
import { planFile, type PlanFile, type PlanFileKind } from './plan-file.ts';
import { factWorkbook } from './plan-workbook.ts';
import { listPlans, readEdition, readersOf, readFact, readPlan, type PlanReader } from './read-plan.ts';

export interface OpeningPlans {
  /** The newest year first. */
  list(actor: Actor): Promise<readonly PlanOverview[]>;
  get(actor: Actor, year: number): Promise<PlanView>;
  edition(actor: Actor, input: PlanEditionOf): Promise<EditionView>;
  /** Plan and fact by month, region and centre; a regional center's own. */
  fact(actor: Actor, input: PlanFactOf): Promise<PlanFactView>;
  create(actor: Actor, year: number): Promise<PlanView>;
  saveWords(actor: Actor, input: SavePlanWords): Promise<PlanView>;
  leaveOut(actor: Actor, input: LeaveOutOfPlan): Promise<PlanView>;
  takeIn(actor: Actor, input: TakeIntoPlan): Promise<PlanView>;
  present(actor: Actor, input: PresentPlan): Promise<PlanView>;
  recall(actor: Actor, input: PlanCommand): Promise<PlanView>;
  return(actor: Actor, input: ReturnPlan): Promise<PlanView>;
  /** Freezes the edition, takes its openings into the plan and proves the decisions that await it. */
  approve(actor: Actor, input: ApprovePlan): Promise<PlanView>;
  /** A regional center says that it has read the last edition. */
  acknowledge(actor: Actor, year: number): Promise<PlanView>;
  /** Who has the last edition and has read it. */
  readers(actor: Actor, year: number): Promise<readonly PlanReader[]>;
  /** Prepares the letters of the last edition to every regional center; a second person releases them. */
  distribute(actor: Actor, year: number): Promise<{ readonly id: string }>;
  /** A frozen file of an edition, or the draft's as it stands today (`number` null). */
  file(actor: Actor, of: PlanFileOf): Promise<PlanFile>;
  factFile(actor: Actor, input: PlanFactOf): Promise<Uint8Array>;
}

export interface PlanFileOf {
  readonly year: number;
  readonly number: number | null;
  readonly kind: PlanFileKind;
}

export interface OpeningPlansOptions {
  readonly database: Database;
  readonly planEntry: PlanEntry;
  readonly evidence: Evidence;
  readonly mailings: Pick<Mailings, 'prepareAbout'>;
  /** Asks for the password once more; throws when it is wrong. */
  readonly confirmPassword: (actor: Actor, password: string) => Promise<unknown>;
  readonly today: Today;
  readonly now: () => Date;
}

export function openingPlans(options: OpeningPlansOptions): OpeningPlans {
  const { database, planEntry, evidence, mailings, confirmPassword, today, now } = options;
  const read = (tx: Transaction, actor: Actor, year: number) => readPlan(tx, actor, { year, planEntry });
  const changing = () => ({ planEntry, now: now() });

  function command(actor: Actor, year: number, work: (tx: Transaction) => Promise<unknown>) {
    return database.as(actor, async (tx) => {
      await work(tx);
      return read(tx, actor, year);
    });
  }

  async function lastEdition(tx: Transaction, year: number) {
    const [last] = await openingPlansRepository(tx).editions(year);
    if (!last) throw new DomainError('rule-broken', 'plan-not-approved');
    return last;
  }

  const fact = (actor: Actor, input: PlanFactOf) =>
    database.as(actor, (tx) => readFact(tx, actor, { ...input, planEntry, today: today() }));

  return {
    list: (actor) => database.as(actor, (tx) => listPlans(tx, actor, { planEntry, today: today() })),
    get: (actor, year) => database.as(actor, (tx) => read(tx, actor, year)),
    edition: (actor, input) => database.as(actor, (tx) => readEdition(tx, input)),
    fact,
    create: (actor, year) => command(actor, year, (tx) => createPlan(tx, actor, year)),
    saveWords: (actor, input) => command(actor, input.year, (tx) => savePlanWords(tx, actor, input)),
    leaveOut: (actor, input) =>
      command(actor, input.year, (tx) => leaveOut(tx, actor, { ...input, ...changing() })),
    takeIn: (actor, input) => command(actor, input.year, (tx) => takeIn(tx, actor, input)),
    present: (actor, input) =>
      command(actor, input.year, (tx) => presentPlan(tx, actor, { ...input, ...changing() })),
    recall: (actor, input) =>
      command(actor, input.year, (tx) => recallPlan(tx, actor, { ...input, now: now() })),
    return: (actor, input) =>
      command(actor, input.year, (tx) => returnPlan(tx, actor, { ...input, now: now() })),

    async approve(actor, input) {
      await confirmPassword(actor, input.password);
      await approvePlan(actor, { database, evidence, input, ...changing() });
      return database.as(actor, (tx) => read(tx, actor, input.year));
    },

    acknowledge: (actor, year) =>
      command(actor, year, async (tx) =>
        acknowledgePlan(tx, actor, { edition: await lastEdition(tx, year), now: now() }),
      ),

    readers: (actor, year) =>
      database.as(actor, async (tx) => readersOf(tx, (await lastEdition(tx, year)).id, today())),

    async distribute(actor, year) {
      const { id } = await database.as(actor, (tx) => lastEdition(tx, year));
      return mailings.prepareAbout(actor, { kind: 'opening-plan', about: id });
    },

    file: (actor, of) => database.as(actor, (tx) => planFile(tx, actor, { ...of, planEntry, now: now() })),
    factFile: async (actor, input) => factWorkbook(await fact(actor, input)),
  };
}
