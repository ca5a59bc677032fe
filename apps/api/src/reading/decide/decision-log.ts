import { isLimited, type Verdict } from '@pbnet/domain/reading';
import type { Database } from '../../database.ts';
import { judgePages, paceKey, type Judgement, type LimitedPage } from '../limits/paces.ts';
import { keepPaces, takePaces } from '../limits/take-paces.ts';
import { writeAtOnce, writeRows } from './access-rows.ts';
import { inBatches } from './in-batches.ts';
import type { JudgedDecision, MadeDecision } from './made-decision.ts';
import type { ReadingCounts } from './reading-counts.ts';

/** Writes decisions down; nobody is answered before the row is there. */
export interface DecisionLog {
  /** @returns the verdict after limits: as it was made, or the limit that stopped it */
  write(decision: MadeDecision): Promise<Verdict>;
}

export interface DecisionLogOptions {
  readonly database: Pick<Database, 'raw' | 'system'>;
  readonly counts: ReadingCounts;
}

function pageOf({ at, asked, found, verdict }: MadeDecision): LimitedPage | null {
  const { reader, item, facts, pace } = found;
  if (!reader || !item || !facts.policy || !isLimited(facts, verdict)) return null;
  const { collectionId } = item;
  return {
    readerId: reader.readerId,
    collectionId,
    item: asked,
    at: at.getTime(),
    limits: facts.policy,
    pace,
  };
}

function judgedBy(made: readonly MadeDecision[], { pages }: Judgement): readonly JudgedDecision[] {
  const left = [...pages];
  return made.map((decision) => {
    const page = pageOf(decision) ? left.shift() : undefined;
    if (!page) return { decision, verdict: decision.verdict, begins: null };
    const { refusal, begins } = page;
    return { decision, begins, verdict: refusal ? { granted: false, refusal } : decision.verdict };
  });
}

const pagesOf = (made: readonly MadeDecision[]) => made.map(pageOf).filter((page) => page !== null);

const keyOf = ({ decision: { found }, verdict, begins }: JudgedDecision): string | null =>
  verdict.granted && begins !== null && found.reader && found.item
    ? paceKey(found.reader.readerId, found.item.collectionId)
    : null;

/**
 * Gathers what is decided while the last batch is on its way and writes it with the next one: many decisions share one
 * statement, a lone one waits for nobody.
 */
export function decisionLog({ database, counts }: DecisionLogOptions): DecisionLog {
  /** Several pages of one reader at once: the rows are locked, so that no process lets more through than it may. */
  const writeInTurn = (made: readonly MadeDecision[]): Promise<readonly JudgedDecision[]> =>
    database.system(async (tx) => {
      const judgement = judgePages(await takePaces(tx, pagesOf(made)));
      const judged = judgedBy(made, judgement);
      await keepPaces(tx, [...judgement.changed.values()]);
      await writeRows(tx, judged);
      return judged;
    });

  async function store(made: readonly MadeDecision[], late: AbortSignal): Promise<readonly Verdict[]> {
    const judgement = judgePages(pagesOf(made));
    const judged = judgedBy(made, judgement);
    const kept = await writeAtOnce(database, { judged, paces: [...judgement.changed.values()] }, late);
    const isStale = (one: JudgedDecision) => {
      const key = keyOf(one);
      return key !== null && !kept.has(key);
    };
    const stale = judged.filter(isStale).map(({ decision }) => decision);
    const again = stale.length === 0 ? [] : [...(await writeInTurn(stale))];
    const final = judged.map((one) => (isStale(one) ? (again.shift() ?? one) : one));
    counts.note(final);
    return final.map(({ verdict }) => verdict);
  }

  return { write: inBatches(store) };
}
