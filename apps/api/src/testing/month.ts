import { asMonth, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { startingIndicators, type IndicatorValues } from '@pbnet/domain/monitoring';
import { seedStartingForm } from '../monitoring/indicators/seed-starting-form.ts';
import type { TestApi } from './api.ts';
import { centerPlace, networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './network.ts';

/** The month that tests report: opens 1, due 5, closes 10 November 2026. */
export const october: Month = asMonth('2026-10');

export interface MonthActors {
  readonly officer: Actor;
  /** Of regional centers 1 (Penza), 2 (Kamchatka), 3 (Kaliningrad). */
  readonly heads: readonly [Actor, Actor, Actor];
  /** Of centres 11 (Penza), 21 (Kamchatka), 31 (Kaliningrad). */
  readonly managers: readonly [Actor, Actor, Actor];
}

/** The small network with the starting form and October open, on 3 November, noon in Moscow. */
export async function seedMonth(api: TestApi): Promise<MonthActors> {
  const { database, services } = api;
  await seedNetwork(database);
  await database.system((tx) => seedStartingForm(tx, asMonth('2025-01')));
  api.moveTo('2026-11-03T09:00:00Z');
  await services.periods.runSchedule(new Date('2026-11-03T09:00:00Z'));
  const head = (id: number) => seedActor(database, 'regional-head', regionalCenterPlace(id));
  const manager = (id: number) => seedActor(database, 'center-manager', centerPlace(id));
  return {
    officer: await seedActor(database, 'monitoring-officer', networkPlace),
    heads: [await head(1), await head(2), await head(3)],
    managers: [await manager(11), await manager(21), await manager(31)],
  };
}

/** A full set of figures that no hard rule refuses; `over` replaces some. */
export function figures(over: IndicatorValues = {}): IndicatorValues {
  const usual = Object.fromEntries(startingIndicators.map(({ code, position }) => [code, 10 + position]));
  return { ...usual, registered_users: 500, ...over };
}
