import type { Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';
import { changeOpening } from './change-opening.ts';
import { linkOpening } from './link-opening.ts';
import { refusePendingChange } from './pending-change.ts';

interface Key {
  readonly id: string;
  /** Of the card that the person had before the eyes. */
  readonly version: number;
}

/** `preparing` also takes a ready one back, when its evidence is taken back. */
export type OpeningMove = Key &
  (
    | { readonly to: 'preparing' | 'ready' }
    | { readonly to: 'opened'; readonly centerId: number; readonly openedOn: Day }
  );

export interface OpeningLinks {
  readonly agreementId?: string | null;
  readonly jointEventId?: string | null;
}

/**
 * The only writer of a proposal's later states and links: readiness calls it after its own checks. Postponing is not
 * among them: it is one command of `Openings`, which also tells the other side.
 */
export interface OpeningSteps {
  /**
   * Audited and dated; the same move repeated with the same version changes nothing.
   * @returns the version after it
   * @throws DomainError conflict stale-edit, rule-broken opening-wrong-state, opening-change-pending, not-found
   */
  move(tx: Transaction, actor: Actor, move: OpeningMove): Promise<{ readonly version: number }>;
  /** Notes the agreement that covers the centre to be, or the event of its opening. The state stays. */
  link(tx: Transaction, actor: Actor, links: Key & OpeningLinks): Promise<{ readonly version: number }>;
}

const commands = { preparing: 'prepare', ready: 'make-ready', opened: 'open' } as const;

export function openingSteps(now: () => Date): OpeningSteps {
  return {
    async move(tx, actor, move) {
      const { id, version, to } = move;
      const change = to === 'opened' ? { centerId: move.centerId, openedOn: move.openedOn } : {};
      return changeOpening(tx, actor, {
        ...{ id, version, command: commands[to], change, now: now() },
        // What opens is what both sides see: a wish that waits is answered first.
        check: async () => (to === 'opened' ? refusePendingChange(tx, id) : undefined),
      });
    },

    link: (tx, actor, { id, version, ...change }) =>
      linkOpening(tx, actor, { id, version, change, now: now() }),
  };
}
