import { DomainError, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { Indicator, PeriodState, ZeroList } from '@pbnet/domain/monitoring';
import type { ExplainZero } from '@pbnet/validation/monitoring';
import type { Database, Transaction } from '../../database.ts';
import { formOf } from '../indicators/form.ts';
import { explainZero } from './explain-zero.ts';
import { matteringCodes } from './mattering-codes.ts';
import { zeroOverview, type ZeroOverview } from './zero-overview.ts';
import { zeroEntries } from './zero-entries.ts';
import { zeroListRepository } from './zero-list.repository.ts';

/** The zero lists of a month: one for every regional center open in it, also for those without entries. */
export interface ZeroListsOfMonth {
  readonly month: Month;
  readonly periodState: PeriodState;
  /** The month's form, for names and units of the codes in the entries. */
  readonly indicators: readonly Indicator[];
  readonly lists: readonly ZeroList[];
}

export interface ZeroLists {
  /** The lists that lie in the actor's place; with a regional center, its list alone. */
  ofMonth(actor: Actor, month: Month, regionalCenterId?: number): Promise<ZeroListsOfMonth>;
  /** How many of what stand on each list, and how often each reason was given. */
  overview(actor: Actor, month: Month): Promise<ZeroOverview>;
  /** Keeps the regional center's answer about one centre; a stale version is a conflict with the present answer. */
  explain(actor: Actor, answer: ExplainZero): Promise<{ readonly version: number }>;
  /** All lists, for letters: acts for no person. */
  system(month: Month): Promise<ZeroListsOfMonth>;
}

export function zeroLists(database: Database): ZeroLists {
  const inOwnerRights: Read = (work) => database.system(work);

  /** Who is on the lists is read in the reader's rights; the past of those centres whole, whoever they answered to then. */
  async function lists(read: Read, month: Month, only: number | null): Promise<ZeroListsOfMonth> {
    const own = await read(async (tx) => {
      const repository = zeroListRepository(tx);
      const periodState = await repository.periodState(month);
      if (!periodState) throw new DomainError('not-found', 'month-unknown');
      const { indicators } = await formOf(tx, month);
      const codes = matteringCodes(indicators);
      const filter = only === null ? {} : { regionalCenterId: only };
      return {
        periodState,
        indicators,
        codes,
        regionalCenters: await repository.regionalCenters(month, only),
        listed: await repository.listed(month, codes, filter),
      };
    });
    const entries = await inOwnerRights((tx) =>
      zeroEntries(tx, { month, codes: own.codes, listed: own.listed }),
    );
    return {
      month,
      periodState: own.periodState,
      indicators: own.indicators,
      lists: own.regionalCenters.map(({ name, ...center }) => ({
        month,
        preliminary: own.periodState === 'scheduled' || own.periodState === 'open',
        ...center,
        regionalCenterName: name,
        entries: entries.get(center.regionalCenterId) ?? [],
      })),
    };
  }

  return {
    ofMonth: (actor, month, regionalCenterId) =>
      lists((work) => database.as(actor, work), month, regionalCenterId ?? null),
    overview: async (actor, month) =>
      zeroOverview(await lists((work) => database.as(actor, work), month, null)),
    explain: (actor, answer) => database.as(actor, (tx) => explainZero(tx, actor, answer)),
    system: (month) => lists(inOwnerRights, month, null),
  };
}

type Read = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
