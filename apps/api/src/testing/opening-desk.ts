import { asDay, asMonth, type Month } from '@pbnet/domain';
import type { OpeningState } from '@pbnet/domain/openings';
import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import type { Caller, TestApi } from './api.ts';
import { seedMonth, type MonthActors } from './month.ts';

export interface PlantedOpening {
  readonly id: string;
  readonly agreementId: string;
}

export interface OpeningSeed {
  readonly state?: OpeningState;
  readonly plannedMonth?: Month;
  readonly addresses?: readonly string[];
  /** First and last day of the agreement; null for no agreement at all. */
  readonly agreement?: readonly [from: string, to: string | null] | null;
  readonly organizationId?: number | null;
  readonly personEmail?: string;
}

/** A place under regional center 1 that both sides have agreed to, with a signed agreement, as the demo would have it. */
export async function plantOpening({ raw }: Database, seed: OpeningSeed = {}): Promise<PlantedOpening> {
  const { state = 'in-plan', plannedMonth = asMonth('2026-11'), addresses = ['203.0.113.9'] } = seed;
  const { agreement = ['2026-01-01', null], organizationId = 1 } = seed;
  const [id, agreementId] = [randomUUID(), randomUUID()];
  const personEmail = seed.personEmail ?? `person-${id.slice(0, 8)}@center.example`;
  if (agreement) {
    await raw`insert into agreements (id, region_id, regional_center_id, title, kind, state)
      values (${agreementId}, 1, 1, 'Соглашение о читальном зале', 'access-center', 'active')`;
    await raw`insert into agreement_periods (agreement_id, region_id, regional_center_id, starts_on, ends_on)
      values (${agreementId}, 1, 1, ${agreement[0]}, ${agreement[1]})`;
  }
  await raw`insert into planned_openings (id, region_id, regional_center_id, state, proposed_by, organization_id,
      host_name, name, locality, address, time_zone, person_name, person_email, planned_month, agreement_id, proposed_at)
    values (${id}, 1, 1, ${state}, 'regional-center', ${organizationId}, 'Областная библиотека 1',
      'Читальный зал в Наровчате', 'Наровчат', 'с. Наровчат, ул. Ленина, 1', 'Europe/Moscow', 'Ответственный',
      ${personEmail}, ${plannedMonth}, ${agreement ? agreementId : null}, now())`;
  for (const [position, range] of addresses.entries())
    await raw`insert into planned_opening_addresses (opening_id, region_id, regional_center_id, position, range)
      values (${id}, 1, 1, ${position}, ${range})`;
  return { id, agreementId };
}

export interface OpeningDesk {
  readonly actors: MonthActors;
  readonly officer: Caller['readiness'];
  /** Of regional center 1. */
  readonly head: Caller['readiness'];
  /** A code that no centre has. */
  newCode(): string;
  /** An opening in preparation, version 2. */
  toPreparing(seed?: OpeningSeed): Promise<string>;
  /** One whose list is done, version 3. */
  toReady(seed?: OpeningSeed): Promise<string>;
}

/** The small network on 23 November 2026, October open, with openings on the way. */
export async function openingDesk(api: TestApi): Promise<OpeningDesk> {
  const actors = await seedMonth(api);
  api.moveTo('2026-11-23T09:00:00Z');
  const head = api.as(actors.heads[0]).readiness;
  const doneOn = asDay('2026-11-20');
  let number = 0;

  async function toPreparing(seed?: OpeningSeed): Promise<string> {
    const { id } = await plantOpening(api.database, seed);
    await head.prepare({ id, version: 1 });
    return id;
  }

  return {
    actors,
    officer: api.as(actors.officer).readiness,
    head,
    newCode() {
      number += 1;
      return `НРВ-${number}`;
    },
    toPreparing,
    async toReady(seed) {
      const id = await toPreparing(seed);
      const { items } = await head.get({ id });
      for (const { code: item, proof } of items)
        if (proof === 'evidence')
          await head.prove({ id, item, version: 0, words: 'Сделано', link: '', doneOn });
      await head.ready({ id, version: 2 });
      return id;
    },
  };
}
