import { sentence, type DomainError, type Language, type Month } from '@pbnet/domain';
import {
  figureFault,
  readFigure,
  type Figure,
  type FigureFault,
  type IndicatorValue,
  type IndicatorValues,
  type ReportForm,
} from '@pbnet/domain/monitoring';
import { isDeepStrictEqual } from 'node:util';
import type { LockedReport } from '../reports/locked-report.ts';
import type { ImportRow, Overwrite } from './import-answer.ts';
import type { FormCell, FormRow } from './read-form.ts';

/** The centre that a row is about, as far as the file's reader may know it. */
export interface KnownCenter {
  readonly id: number;
  readonly name: string;
  readonly inPlace: boolean;
}

export interface RowContext {
  readonly month: Month;
  readonly form: ReportForm;
  readonly language: Language;
  /** Rows of the file by centre code: the first with the code. */
  readonly first: ReadonlyMap<string, number>;
  center(code: string): KnownCenter | undefined;
  report(centerId: number): LockedReport | undefined;
  /** Why the report takes no draft now. */
  closed(report: LockedReport): DomainError | undefined;
  notExpected(): DomainError;
}

export interface JudgedRow {
  readonly answer: ImportRow;
  /** Present when the row is to be written. */
  readonly draft?: { readonly report: LockedReport; readonly values: IndicatorValues };
}

type Key = Parameters<typeof sentence>[0];

function figureOf({ content }: FormCell): Figure | 'formula' {
  if (content.kind === 'formula') return 'formula';
  if (content.kind === 'text') return readFigure(content.text);
  const fault = figureFault(content.value);
  return fault ? { kind: 'fault', fault } : { kind: 'number', value: content.value };
}

interface ReadCells {
  readonly values: Readonly<Record<string, IndicatorValue>>;
  readonly problems: readonly string[];
}

function readCells(row: FormRow, before: IndicatorValues, { month, form, language }: RowContext): ReadCells {
  const values: Record<string, IndicatorValue> = {};
  const problems: string[] = [];
  function refuse(fault: FigureFault | 'formula', code: string, { cell, content }: FormCell): void {
    const indicator = form.indicators.find((known) => known.code === code)?.nameRu ?? code;
    problems.push(sentence(`cell-${fault}`, language, { cell, indicator, text: content.text.slice(0, 60) }));
  }
  for (const [code, cell] of row.cells) {
    const figure = figureOf(cell);
    if (figure === 'formula') refuse(figure, code, cell);
    else if (figure.kind === 'fault') refuse(figure.fault, code, cell);
    else if (figure.kind === 'number') values[code] = figure.value;
    else if (figure.kind === 'not-applicable') {
      const known = before[code];
      const reason = typeof known === 'object' ? known : undefined;
      values[code] = reason ?? { kind: 'not-applicable', reason: 'н/п', from: month, to: month };
    }
  }
  return { values, problems };
}

function overwritesOf(before: IndicatorValues, typed: IndicatorValues): readonly Overwrite[] {
  return Object.entries(typed).flatMap(([code, after]) => {
    const old = before[code];
    return old === undefined || isDeepStrictEqual(old, after) ? [] : [{ code, before: old, after }];
  });
}

/** Reads one row and says whether it can be written, and if not, everything that is wrong with it. */
export function judgeRow(row: FormRow, context: RowContext): JudgedRow {
  const { language, first } = context;
  const center = context.center(row.code);
  const base = { row: row.row, code: row.code, name: center?.name ?? '', problems: [], overwrites: [] };
  const refuse = (...problems: string[]): JudgedRow => ({
    answer: { ...base, outcome: 'refused', problems },
  });
  const say = (key: Key, details: object = {}) => sentence(key, language, { code: row.code, ...details });
  const tell = (error: DomainError) => sentence(error.key, language, error.details);

  if (row.code === '') return refuse(say('row-no-code'));
  if (!center) return refuse(say('row-unknown-center'));
  if (!center.inPlace) return refuse(say('row-foreign-center'));
  if (first.get(row.code) !== row.row) return refuse(say('row-double', { first: first.get(row.code) }));
  const report = context.report(center.id);
  if (row.cells.size === 0) return { answer: { ...base, outcome: 'empty' } };
  if (!report) return refuse(tell(context.notExpected()));

  const { values: typed, problems } = readCells(row, report.values, context);
  if (problems.length > 0) return refuse(...problems);
  const values = { ...report.values, ...typed };
  if (Object.entries(typed).every(([code, value]) => isDeepStrictEqual(value, report.values[code])))
    return { answer: { ...base, outcome: 'same' } };
  const closed = context.closed(report);
  if (closed) return refuse(tell(closed));
  return {
    answer: { ...base, outcome: 'ready', overwrites: overwritesOf(report.values, typed) },
    draft: { report, values },
  };
}
