import type { Words } from '@pbnet/domain/platform';
import type { Transaction } from '../database.ts';
import type { FinishedWork } from './control-schedule.ts';

/** Runs of letters that have ended, as the module of mailings tells them. */
export interface FinishedMailings {
  since(
    tx: Transaction,
    at: Date,
  ): Promise<
    readonly {
      readonly id: string;
      readonly kind: string;
      /** ISO instant. */
      readonly finishedAt: string;
      readonly words: Words;
    }[]
  >;
}

/** A finished run proves the decisions of headquarters that wait for one of its kind. */
export function mailingEvidence(mailings: FinishedMailings): FinishedWork {
  return {
    async since(tx, at) {
      return (await mailings.since(tx, at)).map(({ id, kind, finishedAt, words }) => ({
        kind: 'mailing-finished',
        subject: kind,
        source: id,
        regionalCenterId: null,
        at: new Date(finishedAt),
        words,
        to: `/monitoring/mailings/${id}`,
      }));
    },
  };
}
