import { dayIn, monthOf, monthsOf, type Day, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import type { FigureThresholds } from '@pbnet/domain/reading';
import type { ExplainFigure, FiguresOfCenter, FiguresOfMonth } from '@pbnet/validation/reading';
import type { Database, Transaction } from '../database.ts';
import { compareFigures, differing } from './compare.ts';
import type { CountedMonth, FigureComparison } from './counted-month.ts';
import { explainFigure } from './explain-figure.ts';
import { figuresRepository } from './figures.repository.ts';
import { figuresWorkbook } from './figures-workbook.ts';
import { everyDay, everyMonth, noCounts } from './sums.ts';

export interface CountedFigures {
  /** What the access service counted in a month of the actor's place, or of a part of it, beside the reports. */
  ofMonth(actor: Actor, query: FiguresOfMonth): Promise<CountedMonth>;
  /** Every difference of the month that waits for a correction or an explanation. */
  findings(actor: Actor, month: Month): Promise<readonly FigureComparison[]>;
  /** One centre's month for its sheet: empty where nothing was ever counted at the centre. */
  ofCenter(actor: Actor, query: FiguresOfCenter): Promise<readonly FigureComparison[]>;
  explain(actor: Actor, explanation: ExplainFigure): Promise<{ readonly version: number }>;
  workbook(actor: Actor, query: FiguresOfMonth): Promise<Uint8Array>;
}

export interface CountedFiguresOptions {
  readonly database: Database;
  readonly thresholds: () => Promise<FigureThresholds>;
  readonly now: () => Date;
}

export function countedFigures({ database, thresholds, now }: CountedFiguresOptions): CountedFigures {
  const compared = async (actor: Actor, query: FiguresOfMonth) => {
    const allowed = await thresholds();
    return database.as(actor, (tx) => compareFigures(tx, { ...query, thresholds: allowed }));
  };
  const ofMonth = async (actor: Actor, query: FiguresOfMonth) => {
    const allowed = await thresholds();
    const today = dayIn(networkTimeZone, now());
    return database.as(actor, (tx) => read(tx, { query, actor, today, thresholds: allowed }));
  };
  return {
    ofMonth,
    findings: async (actor, month) => differing(await compared(actor, { month })),
    ofCenter: compared,
    explain: async (actor, explanation) => {
      const allowed = await thresholds();
      return database.as(actor, (tx) => explainFigure(tx, actor, { explanation, thresholds: allowed }));
    },
    workbook: async (actor, query) => figuresWorkbook(await ofMonth(actor, query)),
  };
}

interface Reading {
  readonly query: FiguresOfMonth;
  readonly actor: Actor;
  readonly today: Day;
  readonly thresholds: FigureThresholds;
}

async function read(tx: Transaction, { query, actor, today, thresholds }: Reading): Promise<CountedMonth> {
  const { month, ...place } = query;
  const repository = figuresRepository(tx, place);
  const first = await repository.firstCounted();
  const trend = everyMonth(await repository.trend(month), month);
  const whole =
    actor.place.kind === 'network' && place.regionId === undefined && place.centerId === undefined;
  const units = whole
    ? [...(await repository.regions(month)), ...(await repository.outside(month))]
    : await repository.centers(month);
  return {
    month,
    months: monthsOf(monthOf(first ?? today), monthOf(today)).toReversed(),
    place: await repository.name(month),
    total: trend.at(-1) ?? noCounts,
    before: trend.at(-2) ?? noCounts,
    days: everyDay(await repository.days(month), month, today),
    ...{ trend, units },
    comparisons: await compareFigures(tx, { ...query, thresholds }),
  };
}
