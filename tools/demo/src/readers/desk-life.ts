import { actChecksum, actRecord } from '@pbnet/api/erasure-act';
import { addDays, type Day } from '@pbnet/domain';
import type { Destroyed, ErasureGround } from '@pbnet/domain/readers';
import type { Sql } from 'postgres';
import { demoId } from '../agreements/demo-id.ts';
import { demoReaderId } from './readers.ts';

const morning = (day: Day, minutes = 0): Date => new Date(Date.parse(`${day}T06:00:00Z`) + minutes * 60_000);

interface DemoLook {
  readonly who: string;
  readonly card: string;
  readonly what: 'search' | 'card' | 'log' | 'export';
  readonly reason?: string;
}

/** A week of the desk; the journal shows the same for each week that passed. */
const looks: readonly DemoLook[] = [
  { who: 'penza-001', card: '10000000004', what: 'search' },
  { who: 'penza-001', card: '10000000004', what: 'card' },
  { who: 'penza', card: '10000000005', what: 'card', reason: 'Читатель потерял билет, нужен номер' },
  { who: 'readers', card: '10000000007', what: 'card', reason: 'Жалоба на приостановку билета' },
  { who: 'readers', card: '10000000007', what: 'log', reason: 'Проверка массового скачивания страниц' },
  { who: 'kamchatka-001', card: '10000000006', what: 'search' },
  { who: 'readers', card: '10000000001', what: 'export', reason: 'Заявление читателя о копии сведений' },
];

async function loadLooks(sql: Sql, today: Day): Promise<void> {
  for (const [index, { who, card, what, reason = '' }] of looks.entries())
    for (let week = 0; week < 6; week += 1)
      await sql`
        insert into reader_lookups
          (at, actor_id, actor_role, region_id, regional_center_id, center_id, reader_id, what, reason)
        select ${morning(addDays(today, -week * 7 - index), index * 23 - 600)}, a.id, b.role, b.region_id,
          b.regional_center_id, b.center_id, ${demoReaderId(card)}, ${what}, ${reason}
        from accounts a join account_bindings b on b.account_id = a.id where a.email = ${`${who}@pbnet.example`}`;
}

const orders: readonly (readonly [card: string, ground: ErasureGround, ordered: number, due: number])[] = [
  ['10000000008', 'term', 33, -3],
  ['10000000009', 'consent-withdrawn', 9, 21],
];

async function loadOrders(sql: Sql, today: Day): Promise<void> {
  for (const [card, ground, ordered, due] of orders)
    await sql`insert into erasure_orders ${sql({
      ...{ reader_id: demoReaderId(card), ground, ordered_at: morning(addDays(today, -ordered)) },
      ...{ due_on: addDays(today, due), warned_at: morning(addDays(today, -ordered)) },
    })}`;
}

const destroyed: Destroyed = {
  ...{ person: 1, card: 1, consents: 2, entitlements: 0, sessions: 3, readings: 41 },
  ...{ letters: 1, reasons: 0, traces: 2, key: 1 },
};

/** Readers whose data are gone, with the acts of it: by their own press, by the clock, by the officer. */
async function loadActs(sql: Sql, today: Day): Promise<void> {
  const [officer] = await sql<
    { id: string }[]
  >`select id from accounts where email = 'readers@pbnet.example'`;
  const acts = [
    { ground: 'request', days: 74, byId: null },
    { ground: 'consent-withdrawn', days: 31, byId: null },
    { ground: 'term', days: 12, byId: officer?.id ?? null },
  ] as const;
  for (const [index, { ground, days, byId }] of acts.entries()) {
    const number = index + 1;
    const at = morning(addDays(today, -days), 95 * number);
    const readerId = demoId(`erased reader ${number}`);
    const act = { id: demoId(`erasure act ${number}`), number, readerId, at, ground, byId, destroyed };
    await sql`insert into readers ${sql({
      ...{ id: readerId, card_number: null, state: 'erased', origin: 'esia', erased_at: at },
      ...{ registered_at: addDays(today, -400), last_seen_at: addDays(today, -days) },
    })}`;
    await sql`
      insert into erasure_acts (id, number, reader_id, at, ground, by_id, destroyed, sha256) overriding system value
      values (${act.id}, ${number}, ${readerId}, ${at}, ${ground}, ${byId}, ${sql.json({ ...destroyed })},
        ${actChecksum(actRecord(act))})`;
  }
}

/** Grants of headquarters: one collection for a term, everything extended, one that has run out. */
async function loadEntitlements(sql: Sql, today: Day): Promise<void> {
  const grants = [
    ['10000000010', 'HALLS', -20, 160, 'Диссертация об истории земства, письмо научного руководителя'],
    ['10000000002', null, -10, 80, 'Участник проекта оцифровки до подтверждения учётной записи'],
    ['10000000005', 'HALLS', -200, -20, 'Подготовка областной выставки'],
  ] as const;
  for (const [card, collection, from, to, reason] of grants)
    await sql`
      insert into entitlements (reader_id, collection_id, valid_from, valid_to, reason, granted_by_id)
      select ${demoReaderId(card)}, (select id from collections where code = ${collection}),
        ${morning(addDays(today, from))}, ${morning(addDays(today, to))}, ${reason}, id
      from accounts where email = 'readers@pbnet.example'`;
}

/** What the desk has done and has before it: looks, grants, the queue of destruction and its acts. */
export async function loadDeskLife(sql: Sql, today: Day): Promise<void> {
  await loadLooks(sql, today);
  await loadEntitlements(sql, today);
  await loadOrders(sql, today);
  await loadActs(sql, today);
}
