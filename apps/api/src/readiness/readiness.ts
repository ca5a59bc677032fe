import type { Actor } from '@pbnet/domain/access';
import type {
  CenterOfLife,
  LinkAgreement,
  OpeningStepInput,
  OpenPlanned,
  PlanCeremony,
  PrepareAgreement,
  ProveItem,
  ReopenItem,
  ReturnItem,
  SaveCeremony,
  SaveReadinessItem,
} from '@pbnet/validation/readiness';
import type { Database, Transaction } from '../database.ts';
import { readChain, type CenterChain } from './center-chain.ts';
import { planCeremony, saveCeremony } from './ceremony.ts';
import { makeReady, openPlanned, prepare } from './open-planned.ts';
import { agreementsFor, linkAgreement, prepareAgreement } from './opening-agreement.ts';
import { readSheet } from './read-sheet.ts';
import type { ReadinessDesk } from './readiness-desk.ts';
import { readItems, saveItem } from './readiness-items.ts';
import type { LinkedAgreement, ReadinessSheet, StoredItem } from './readiness-sheet.ts';
import { judgeItem, proveItem, reopenItem } from './say-of-item.ts';

/** From a place in the plan to a working centre. Every command repeated with the same version changes nothing. */
export interface Readiness {
  items(actor: Actor): Promise<readonly StoredItem[]>;
  saveItem(actor: Actor, input: SaveReadinessItem): Promise<readonly StoredItem[]>;
  get(actor: Actor, id: string): Promise<ReadinessSheet>;
  /** Agreements that may cover the centre to be. */
  agreements(actor: Actor, id: string): Promise<readonly LinkedAgreement[]>;
  prepare(actor: Actor, input: OpeningStepInput): Promise<ReadinessSheet>;
  prove(actor: Actor, input: ProveItem): Promise<ReadinessSheet>;
  returnItem(actor: Actor, input: ReturnItem): Promise<ReadinessSheet>;
  waive(actor: Actor, input: ReturnItem): Promise<ReadinessSheet>;
  reopen(actor: Actor, input: ReopenItem): Promise<ReadinessSheet>;
  /** Throws rule-broken readiness-lacks with everything that is missing. */
  ready(actor: Actor, input: OpeningStepInput): Promise<ReadinessSheet>;
  /** Throws rule-broken opening-lacks with everything that is missing on the day. */
  open(actor: Actor, input: OpenPlanned): Promise<ReadinessSheet>;
  linkAgreement(actor: Actor, input: LinkAgreement): Promise<ReadinessSheet>;
  prepareAgreement(actor: Actor, input: PrepareAgreement): Promise<ReadinessSheet>;
  planCeremony(actor: Actor, input: PlanCeremony): Promise<ReadinessSheet>;
  saveCeremony(actor: Actor, input: SaveCeremony): Promise<ReadinessSheet>;
  chain(actor: Actor, input: CenterOfLife): Promise<CenterChain>;
}

export interface ReadinessOptions {
  readonly database: Database;
  readonly desk: ReadinessDesk;
}

type Step<Input> = (
  tx: Transaction,
  actor: Actor,
  run: { readonly input: Input; readonly desk: ReadinessDesk },
) => Promise<void>;

export function readiness({ database, desk }: ReadinessOptions): Readiness {
  const sheet = (tx: Transaction, actor: Actor, id: string) => readSheet(tx, actor, { id, now: desk.now() });

  function taken<Input extends { readonly id: string }>(step: Step<Input>) {
    return (actor: Actor, input: Input): Promise<ReadinessSheet> =>
      database.as(actor, async (tx) => {
        await step(tx, actor, { input, desk });
        return sheet(tx, actor, input.id);
      });
  }

  return {
    items: (actor) => database.as(actor, readItems),
    saveItem: (actor, input) =>
      database.as(actor, async (tx) => {
        await saveItem(tx, actor, input);
        return readItems(tx);
      }),
    get: (actor, id) => database.as(actor, (tx) => sheet(tx, actor, id)),
    agreements: (actor, id) => database.as(actor, (tx) => agreementsFor(tx, id)),
    prepare: taken(prepare),
    prove: taken(proveItem),
    returnItem: taken((tx, actor, run) => judgeItem(tx, actor, { ...run, as: 'return' })),
    waive: taken((tx, actor, run) => judgeItem(tx, actor, { ...run, as: 'waive' })),
    reopen: taken(reopenItem),
    ready: taken(makeReady),
    open: taken(openPlanned),
    linkAgreement: taken(linkAgreement),
    prepareAgreement: taken(prepareAgreement),
    planCeremony: taken(planCeremony),
    saveCeremony: taken((tx, actor, { input }) => saveCeremony(tx, actor, input)),
    chain: (actor, { centerId, asOf }) =>
      database.as(actor, (tx) => readChain(tx, { centerId, asOf: asOf ?? desk.today() })),
  };
}
