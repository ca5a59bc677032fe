import { connect } from '@pbnet/api/database';
import { resolutionsAlone } from '@pbnet/api/resolutions-alone';
import { network, type Actor } from '@pbnet/domain/access';
import type { Row } from '../row.ts';
import type { BenchSystem } from '../system.ts';
import { compareTimes } from '../timing.ts';

const centers = 100;
const decisions = 50;
const resolution = '00000000-0000-4000-8000-0000000000b0';
const actor: Actor = { accountId: '', sessionId: '', role: 'director', place: network };
const milliseconds = (time: number) => `${time.toFixed(1)} ms`;

/** A resolution under control whose decisions are for every regional center, in every state that a card can have. */
async function build(sql: BenchSystem['sql']): Promise<number> {
  await sql`insert into resolutions (id, title, state, number, signed_on)
    values (${resolution}, 'bench', 'controlled', 'bench', '2026-01-01')`;
  await sql`insert into decisions (id, resolution_id, number, words, parties, due_on)
    select gen_random_uuid(), ${resolution}, n, 'Направить сведения, решение ' || n,
      '{"departments": [], "regionalCenters": "all"}'::jsonb, '2026-06-01'
    from generate_series(1, ${decisions}) n`;
  const cards = await sql`
    insert into assignments (decision_id, party, region_id, regional_center_id, zone, assigned_on, original_due_on,
      due_on, state, extensions)
    select d.id, 'rc:' || rc.id, rc.region_id, rc.id, 'Europe/Moscow', '2026-01-10', d.due_on, d.due_on + d.number,
      (array['assigned', 'in-progress', 'reported', 'returned', 'confirmed'])[1 + (rc.id + d.number) % 5],
      (rc.id + d.number) % 3
    from decisions d, (select id, region_id from regional_centers order by id limit ${centers}) rc
    where d.resolution_id = ${resolution} returning id`;
  await sql`vacuum analyze assignments, decisions, resolutions`;
  return cards.length;
}

/** The board of 100 regional centers × 50 decisions: against reading as many states from a table that holds nothing else. */
export async function controlBoard({ databaseUrl, sql }: BenchSystem): Promise<readonly Row[]> {
  const database = connect({ url: databaseUrl, connections: 2 });
  const cards = await build(sql);
  await sql`create table plain_cards as
    select decision_id, party, state, due_on, extensions from assignments order by decision_id, party`;
  const { control } = resolutionsAlone({
    database,
    now: () => new Date(),
    confirmPassword: () => Promise.resolve(),
  });
  const { ours, floor } = await compareTimes(
    () => control.board(actor, {}),
    () => sql`select decision_id, party, state, due_on, extensions from plain_cards`,
    25,
  );
  await database.close();
  return [
    {
      name: `control board, ${cards} cards`,
      ours: milliseconds(ours),
      floor: milliseconds(floor),
      ratio: ours / floor,
      bound: { atMost: 3 },
    },
  ];
}
