import type { Day } from '@pbnet/domain';
import { dueInWords } from '@pbnet/domain/resolutions';
import type { Transaction } from '../database.ts';
import { partiesInWords, readParties } from './parties.ts';
import { decisionView } from './read-resolution.ts';
import { resolutionsRepository } from './resolutions.repository.ts';

/** A decision under control that is not done, as an agenda tells it. */
export interface OpenDecision {
  /** «3-2026, решение 4» */
  readonly number: string;
  readonly words: string;
  readonly responsible: string | null;
  readonly dueOn: Day | null;
  readonly to: string;
}

/** For the agenda of the monitoring meeting: what still has to be done, in the order of resolutions and numbers. */
export const openDecisions = {
  async open(tx: Transaction): Promise<readonly OpenDecision[]> {
    const repository = resolutionsRepository(tx);
    const parties = await readParties(tx, new Date());
    const numbers = new Map((await repository.list(true)).map(({ id, number }) => [id, number ?? '']));
    return (await repository.decisions(null)).flatMap((row) => {
      const { id, number, words, due, progress } = decisionView(row);
      if (progress.total > 0 && progress.confirmed === progress.total) return [];
      const responsible = partiesInWords(row.parties, parties);
      return [
        {
          number: `${numbers.get(row.resolutionId) ?? ''}, решение ${number}`,
          words: due === null ? words : `${words} (${dueInWords(due)})`,
          responsible: responsible === '' ? null : responsible,
          dueOn: row.dueOn,
          to: `/events/control/cards?decisionId=${id}`,
        },
      ];
    });
  },
};
