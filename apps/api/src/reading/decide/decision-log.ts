import { isLimited, type Verdict } from '@pbnet/domain/reading';
import type { Database, Transaction } from '../../database.ts';
import { judgePages, type LimitedPage } from '../limits/reading-limits.ts';
import { writeRows, writeRowsAlone } from './access-rows.ts';
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

interface Waiting {
  readonly decision: MadeDecision;
  resolve(verdict: Verdict): void;
  reject(error: unknown): void;
}

/** Rows of one commit; more wait for the next. */
const most = 250;

function pageOf({ at, asked, found: { reader, item, facts }, verdict }: MadeDecision): LimitedPage | null {
  if (!reader || !item || !facts.policy || !isLimited(facts, verdict)) return null;
  const { readerId } = reader;
  return { readerId, collectionId: item.collectionId, item: asked, at: at.getTime(), limits: facts.policy };
}

const unlimited = (decision: MadeDecision): JudgedDecision => ({
  ...{ decision, verdict: decision.verdict, begins: null },
});

async function judge(tx: Transaction, made: readonly MadeDecision[]): Promise<readonly JudgedDecision[]> {
  const pages = made.map(pageOf);
  const results = [
    ...(await judgePages(
      tx,
      pages.filter((page) => page !== null),
    )),
  ];
  return made.map((decision, index) => {
    const result = pages[index] ? results.shift() : undefined;
    if (!result) return unlimited(decision);
    const { refusal, begins } = result;
    return { decision, begins, verdict: refusal ? { granted: false, refusal } : decision.verdict };
  });
}

/**
 * Gathers what is decided while the last commit is on its way and writes it with the next one: many decisions share
 * one commit, a lone one waits for nobody.
 */
export function decisionLog({ database, counts }: DecisionLogOptions): DecisionLog {
  let waiting: Waiting[] = [];
  let isWriting = false;

  async function store(made: readonly MadeDecision[]): Promise<readonly JudgedDecision[]> {
    if (made.every(({ found: { reader } }) => reader === null)) {
      const judged = made.map(unlimited);
      await writeRowsAlone(database, judged);
      return judged;
    }
    return database.system(async (tx) => {
      const judged = await judge(tx, made);
      await writeRows(tx, judged);
      await counts.count(tx, judged);
      return judged;
    });
  }

  async function writeBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      const judged = await store(batch.map(({ decision }) => decision));
      batch.forEach(({ decision, resolve }, index) => resolve(judged[index]?.verdict ?? decision.verdict));
    } catch (error) {
      batch.forEach(({ reject }) => reject(error));
    }
  }

  async function flush(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await writeBatch(batch);
    }
    isWriting = false;
  }

  return {
    write: (decision) =>
      new Promise((resolve, reject) => {
        waiting.push({ decision, resolve, reject });
        void flush();
      }),
  };
}
