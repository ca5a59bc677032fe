import type { ApiOutputs } from '@pbnet/api-client';
import { asDay, asMonth } from '@pbnet/domain';
import {
  startingHardRules,
  startingIndicators,
  startingSoftRules,
  type IndicatorValues,
} from '@pbnet/domain/monitoring';

export type Report = ApiOutputs['reports']['get'];

export const october = asMonth('2026-10');

/** A full set of figures that no rule refuses. */
export const figures: IndicatorValues = Object.fromEntries(
  startingIndicators.map(({ code, position }) => [code, code === 'registered_users' ? 500 : 10 + position]),
);

/** A report that its centre can fill in, with a year of the same figures behind it. */
export function report(over: Partial<Report> = {}): Report {
  const past = Array.from({ length: 12 }, (_, index) => ({
    month: asMonth(index < 9 ? `2026-0${9 - index}` : `2025-${21 - index}`),
    values: figures,
  }));
  return {
    month: october,
    centerId: 11,
    centerCode: 'RU-PNZ-1',
    centerName: 'ЦУД 11',
    locality: 'Пенза',
    timeZone: 'Europe/Moscow',
    regionId: 1,
    regionalCenterId: 1,
    regionalCenterName: 'РЦ Пензенская область',
    state: 'missing',
    version: 0,
    values: {},
    comments: {},
    fullMonth: true,
    late: false,
    reopened: false,
    extendedDueOn: null,
    submittedAt: null,
    receiptNumber: null,
    returnReason: null,
    changed: null,
    period: {
      state: 'open',
      opensOn: asDay('2026-11-01'),
      dueOn: asDay('2026-11-05'),
      closesOn: asDay('2026-11-10'),
    },
    entry: { refusal: null, lastDay: asDay('2026-11-05') },
    form: {
      indicators: [...startingIndicators],
      hardRules: [...startingHardRules],
      softRules: [...startingSoftRules],
    },
    past,
    eventShares: [],
    ...over,
  };
}

/** A record with every indicator of the starting form. */
export function figuresOf<T>(value: (code: string) => T): Record<string, T> {
  return Object.fromEntries(startingIndicators.map(({ code }) => [code, value(code)]));
}
