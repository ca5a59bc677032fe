import { DomainError, type Month } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import type { PeriodState, ResultFigures, ResultState } from '@pbnet/domain/monitoring';
import type { PublishResult, SaveResultWords } from '@pbnet/validation/monitoring';
import { audit } from '../../audit/audit.ts';
import { anyCorrection, correctionsOf, type Correction } from './corrections.ts';
import { liveFigures } from './figures.ts';
import { findResult, publishResult, type PublishingOptions } from './publish-result.ts';
import { resultFile, type ResultFile, type ResultFileKind } from './result-file.ts';
import { resultList, type ResultSummary } from './result-list.ts';
import { restatements, type Restatement } from './restatements.ts';
import { resultsRepository, type ResultRow } from './results.repository.ts';

export interface ResultOfMonth {
  readonly month: Month;
  readonly periodState: PeriodState;
  /** Null while nobody has written or published anything. */
  readonly state: ResultState | null;
  readonly words: string;
  /** Of the words; 0 while there are none. */
  readonly version: number;
  /** ISO 8601 */
  readonly publishedAt: string | null;
  /** Frozen in a published result, else as the reports stand now. */
  readonly figures: ResultFigures;
  readonly pdfSha256: string | null;
  readonly xlsxSha256: string | null;
  /** Where today's reports give other figures than the frozen ones. */
  readonly restatements: readonly Restatement[];
  /** The changed values behind the restatements, as far as the actor's place reaches. */
  readonly corrections: readonly Correction[];
}

export interface Results {
  list(actor: Actor): Promise<readonly ResultSummary[]>;
  ofMonth(actor: Actor, month: Month): Promise<ResultOfMonth>;
  /** Keeps the words of a draft; a stale version is a conflict with the words of the other person. */
  saveWords(actor: Actor, input: SaveResultWords): Promise<{ readonly version: number }>;
  publish(actor: Actor, input: PublishResult): Promise<void>;
  /** The kept bulletin of a published month, or the draft's, made now, for those who prepare it. */
  file(actor: Actor, month: Month, kind: ResultFileKind): Promise<ResultFile>;
}

/** Published before the system kept results: history that was brought in, shown as the reports stand. */
function isEarlier({ periodState, state }: ResultRow): boolean {
  return periodState === 'published' && state === null;
}

/** Drafts are headquarters' own; everybody else sees what has been published. */
function seesDrafts(actor: Actor): boolean {
  return actor.place.kind === 'network' && can(actor, 'result.read');
}

function ownFigures(actor: Actor, figures: ResultFigures): ResultFigures {
  const { place } = actor;
  if (place.kind === 'network') return figures;
  const own = 'regionalCenterId' in place ? place.regionalCenterId : undefined;
  return { ...figures, regionalCenters: figures.regionalCenters.filter(({ id }) => id === own) };
}

export function results(options: PublishingOptions): Results {
  const { database } = options;

  async function found(actor: Actor, month: Month, shows: (row: ResultRow) => boolean): Promise<ResultRow> {
    const row = await database.as(actor, (tx) => findResult(resultsRepository(tx), month));
    if (row.state !== 'published' && !seesDrafts(actor) && !shows(row))
      throw new DomainError('not-found', 'result-not-published', { month });
    return row;
  }

  return {
    list: (actor) => database.as(actor, (tx) => resultList(tx, !seesDrafts(actor))),

    async ofMonth(actor, month) {
      const { figures: frozen, ...row } = await found(actor, month, isEarlier);
      const [corrections, corrected] = await Promise.all([
        database.as(actor, (tx) => correctionsOf(tx, month)),
        database.system((tx) => anyCorrection(tx, month)),
      ]);
      const live = !frozen || corrected ? (await liveFigures(options, month)).figures : frozen;
      const own = ownFigures(actor, frozen ?? live);
      return {
        ...row,
        figures: own,
        restatements: frozen && corrected ? restatements(own, live) : [],
        corrections,
      };
    },

    saveWords: (actor, { month, version, words }) =>
      database.as(actor, async (tx) => {
        const repository = resultsRepository(tx);
        const before = await findResult(repository, month);
        if (before.state === 'published') throw new DomainError('rule-broken', 'result-published', { month });
        const saved = await repository.saveWords(month, version, words);
        if (saved === undefined) {
          const { words: theirs, version: newest } = await findResult(repository, month);
          throw new DomainError('conflict', 'stale-edit', { current: { words: theirs, version: newest } });
        }
        await audit(tx, actor, {
          action: 'result.words',
          entity: 'result',
          entityId: month,
          before: { words: before.words },
          after: { words },
        });
        return { version: saved };
      }),

    publish: (actor, input) => publishResult(options, actor, input),

    file: async (actor, month, kind) => resultFile(options, await found(actor, month, () => false), kind),
  };
}
