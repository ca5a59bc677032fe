import type { Actor } from '@pbnet/domain/access';
import type {
  RemoveRecord,
  SavePerson,
  SaveRight,
  StatePeople,
  WithdrawConsent,
} from '@pbnet/validation/rights';
import type { Database, Transaction } from '../../database.ts';
import { removePerson, savePerson, statePeople } from './keep-people.ts';
import { removeRight, saveRight } from './keep-rights.ts';
import { readRights, type RightsSheet } from './read-rights.ts';
import type { RightsDesk } from './rights-desk.ts';
import { withdrawConsent } from './withdraw-consent.ts';

/** Rights to a video and consents of the people in it: without them it is not published. */
export interface VideoRights {
  get(actor: Actor, id: string): Promise<RightsSheet>;
  saveRight(actor: Actor, input: SaveRight): Promise<RightsSheet>;
  removeRight(actor: Actor, input: RemoveRecord): Promise<RightsSheet>;
  savePerson(actor: Actor, input: SavePerson): Promise<RightsSheet>;
  removePerson(actor: Actor, input: RemoveRecord): Promise<RightsSheet>;
  /** Takes a published video down everywhere. */
  withdraw(actor: Actor, input: WithdrawConsent): Promise<RightsSheet>;
  statePeople(actor: Actor, input: StatePeople): Promise<RightsSheet>;
}

export interface VideoRightsOptions {
  readonly database: Database;
  readonly desk: RightsDesk;
}

type Step<Input> = (
  tx: Transaction,
  actor: Actor,
  run: { readonly input: Input; readonly desk: RightsDesk },
) => Promise<void>;

export function videoRights({ database, desk }: VideoRightsOptions): VideoRights {
  function taken<Input extends { readonly id: string }>(step: Step<Input>) {
    return (actor: Actor, input: Input): Promise<RightsSheet> =>
      database.as(actor, async (tx) => {
        await step(tx, actor, { input, desk });
        return readRights(tx, actor, { id: input.id, desk });
      });
  }

  return {
    get: (actor, id) => database.as(actor, (tx) => readRights(tx, actor, { id, desk })),
    saveRight: taken((tx, actor, { input }) => saveRight(tx, actor, input)),
    removeRight: taken(removeRight),
    savePerson: taken(savePerson),
    removePerson: taken(removePerson),
    withdraw: taken(withdrawConsent),
    statePeople: taken(statePeople),
  };
}
