import type { Month } from '@pbnet/domain';
import {
  escalationStep,
  type ZeroExplanation,
  type ZeroFinding,
  type ZeroKind,
  type ZeroListEntry,
} from '@pbnet/domain/monitoring';
import type { Transaction } from '../../database.ts';
import { zeroExplanationRepository, type StoredExplanation } from './zero-explanation.repository.ts';
import { zeroListRepository, type ListedCenter, type StreakRow } from './zero-list.repository.ts';

export interface EntriesToFind {
  readonly month: Month;
  /** Codes of the indicators where a zero matters. */
  readonly codes: readonly string[];
  readonly listed: readonly ListedCenter[];
}

/** Entries of the listed centres by regional center, in the order of a list. */
export async function zeroEntries(
  tx: Transaction,
  { month, codes, listed }: EntriesToFind,
): Promise<ReadonlyMap<number, readonly ZeroListEntry[]>> {
  const ids = listed.map(({ centerId }) => centerId);
  const repository = zeroListRepository(tx);
  const findings = findingsOf(codes, await repository.streaks(month, codes, ids));
  const names = new Map((await repository.names(month, ids)).map((row) => [row.centerId, row]));
  const answers = await zeroExplanationRepository(tx).latest(month, ids);
  const entries = listed.flatMap(({ centerId, regionalCenterId, state }) => {
    const [name, finding] = [names.get(centerId), findings.get(centerId)];
    if (!name || !finding) return [];
    const entry: ZeroListEntry = {
      ...name,
      state,
      finding,
      ...answersOf(month, answers.get(centerId) ?? []),
    };
    return [{ regionalCenterId, entry }];
  });
  const byCenter = Map.groupBy(entries, ({ regionalCenterId }) => regionalCenterId);
  return new Map([...byCenter].map(([id, own]) => [id, own.map(({ entry }) => entry).toSorted(inListOrder)]));
}

function findingsOf(codes: readonly string[], rows: readonly StreakRow[]): ReadonlyMap<number, ZeroFinding> {
  const byCenter = Map.groupBy(rows, ({ centerId }) => centerId);
  return new Map([...byCenter].map(([centerId, own]) => [centerId, findingOf(codes, own)]));
}

function findingOf(codes: readonly string[], rows: readonly StreakRow[]): ZeroFinding {
  const whole = rows.find(({ code }) => code === null);
  const indicators = rows
    .flatMap(({ code, streak, lastNonZero }) => (code === null ? [] : [{ code, streak, lastNonZero }]))
    .toSorted((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));
  const kind = whole?.kind ?? 'missing';
  const streak =
    kind === 'some-zero' ? Math.max(...indicators.map((zero) => zero.streak)) : (whole?.streak ?? 0);
  return { kind, streak, lastNonZero: whole?.lastNonZero ?? null, step: escalationStep(streak), indicators };
}

type Answers = Pick<ZeroListEntry, 'explanation' | 'explanationVersion' | 'earlierExplanation'>;

function answersOf(month: Month, latest: readonly StoredExplanation[]): Answers {
  const own = latest.find((answer) => answer.month === month);
  const earlier = latest.find((answer) => answer.month < month);
  return {
    explanation: own ? answerOf(own) : null,
    explanationVersion: own?.version ?? 0,
    earlierExplanation: earlier ? answerOf(earlier) : null,
  };
}

function answerOf({ month, reason, words }: StoredExplanation): ZeroExplanation {
  return { month, reason, words };
}

const kindOrder: readonly ZeroKind[] = ['missing', 'all-zero', 'some-zero'];

function inListOrder(a: ZeroListEntry, b: ZeroListEntry): number {
  return (
    kindOrder.indexOf(a.finding.kind) - kindOrder.indexOf(b.finding.kind) ||
    b.finding.streak - a.finding.streak ||
    a.name.localeCompare(b.name, 'ru') ||
    a.centerId - b.centerId
  );
}
