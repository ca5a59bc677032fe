declare const month: unique symbol;
declare const day: unique symbol;

/** A calendar month, 'YYYY-MM'. Sorts and compares as text. */
export type Month = string & { readonly [month]: never };

/** A calendar day without time or zone, 'YYYY-MM-DD'. Sorts and compares as text. */
export type Day = string & { readonly [day]: never };

export function isMonth(text: string): text is Month {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Throws RangeError when the text is no month: for constants and trusted sources only. */
export function asMonth(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`Not a month: ${text}`);
  return text;
}

/** Throws RangeError when the text is no day: for constants and trusted sources only. */
export function asDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

function monthNumber(of: Month): number {
  return Number(of.slice(0, 4)) * 12 + Number(of.slice(5)) - 1;
}

function fromNumber(number: number): Month {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return asMonth(`${year}-${String((number % 12) + 1).padStart(2, '0')}`);
}

export function addMonths(to: Month, count: number): Month {
  return fromNumber(monthNumber(to) + count);
}

/** Months from the first to the second: 0 for the same month, negative when the second is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return monthNumber(to) - monthNumber(from);
}

/** Every month from the first to the last, both included; empty when the last is earlier. */
export function monthsOf(first: Month, last: Month): readonly Month[] {
  const count = monthsBetween(first, last) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addMonths(first, index));
}

export function monthOf(of: Day): Month {
  return asMonth(of.slice(0, 7));
}

export function firstDay(of: Month): Day {
  return asDay(`${of}-01`);
}

export function lastDay(of: Month): Day {
  return addDays(firstDay(addMonths(of, 1)), -1);
}

export function addDays(to: Day, count: number): Day {
  const date = new Date(`${to}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return asDay(date.toISOString().slice(0, 10));
}
