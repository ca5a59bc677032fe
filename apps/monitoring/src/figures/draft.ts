import {
  isAsked,
  readFigure,
  type Excused,
  type FigureFault,
  type IndicatorComments,
  type IndicatorValue,
  type IndicatorValues,
  type NotApplicable,
} from '@pbnet/domain/monitoring';
import type { Month } from '@pbnet/domain';
import { formatNumber } from '@pbnet/ui';

/** What a person put into one field: text as typed, or a reason instead of a number. */
export type Entry = string | NotApplicable | Excused;

/** The sheet as it stands on the screen, faulty entries included. */
export interface Draft {
  readonly entries: Readonly<Record<string, Entry>>;
  readonly comments: IndicatorComments;
}

/** What the server keeps of a draft. */
export interface Content {
  readonly values: IndicatorValues;
  readonly comments: IndicatorComments;
}

/** What a person may send: figures that come by themselves are the server's alone. */
export function typedValues(values: IndicatorValues): IndicatorValues {
  return Object.fromEntries(Object.entries(values).filter(([code]) => isAsked({ code })));
}

/** Figures are grouped the Russian way in fields of either language: it is the way that fields are read. */
export function entryOf(value: IndicatorValue): Entry {
  return typeof value === 'number' ? formatNumber(value, 'ru') : value;
}

export function draftOf({ values, comments }: Content): Draft {
  const entries = Object.entries(values).map(([code, value]) => [code, entryOf(value)]);
  return { entries: Object.fromEntries(entries), comments };
}

/** «н/п» typed as a word stands for a reason of this one month. */
function reasonTyped(month: Month): NotApplicable {
  return { kind: 'not-applicable', reason: 'н/п', from: month, to: month };
}

export function valueOf(entry: Entry | undefined, month: Month): IndicatorValue | undefined {
  if (entry === undefined || typeof entry !== 'string') return entry;
  const figure = readFigure(entry);
  if (figure.kind === 'number') return figure.value;
  return figure.kind === 'not-applicable' ? reasonTyped(month) : undefined;
}

export function faultOf(entry: Entry | undefined): FigureFault | undefined {
  if (typeof entry !== 'string') return undefined;
  const figure = readFigure(entry);
  return figure.kind === 'fault' ? figure.fault : undefined;
}

export function faultsOf({ entries }: Draft): Readonly<Record<string, FigureFault>> {
  const faults = Object.entries(entries).flatMap(([code, entry]) => {
    const fault = faultOf(entry);
    return fault ? [[code, fault] as const] : [];
  });
  return Object.fromEntries(faults);
}

function compact<T>(record: Readonly<Record<string, T | undefined>>): Record<string, T> {
  const sorted = Object.entries(record).toSorted(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(sorted.filter((item): item is [string, T] => item[1] !== undefined));
}

/** Faulty entries are left out: a figure that cannot be read is not reported. */
export function contentOf(draft: Draft, month: Month): Content {
  const values = Object.entries(draft.entries).map(([code, entry]) => [code, valueOf(entry, month)] as const);
  const comments = Object.entries(draft.comments).map(
    ([code, text]) => [code, text.trim() || undefined] as const,
  );
  return { values: compact(Object.fromEntries(values)), comments: compact(Object.fromEntries(comments)) };
}

function text(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? JSON.stringify(Object.entries(value).toSorted())
    : String(value);
}

/** Codes whose value or comment differs between the two. */
export function differences(one: Content, other: Content): readonly string[] {
  const codes = new Set(
    [one, other].flatMap(({ values, comments }) => [...Object.keys(values), ...Object.keys(comments)]),
  );
  return [...codes].filter(
    (code) =>
      text(one.values[code]) !== text(other.values[code]) ||
      (one.comments[code] ?? '') !== (other.comments[code] ?? ''),
  );
}
