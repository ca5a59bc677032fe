import { addDays, type Day } from '@pbnet/domain';
import type { Sql } from 'postgres';
import { demoId } from './demo-id.ts';
import { agreementText, talks } from './agreement-words.ts';

/** How the successor of Penza's agreement is negotiated, and what Kamchatka's was returned for. */
export async function addTalks(sql: Sql, today: Day): Promise<void> {
  const penza = demoId('РЦ-PNZ-1 next');
  const at = (days: number) => `${addDays(today, -days)} 11:00+03`;
  const place = sql`select id, region_id, regional_center_id from agreements where id = ${penza}`;
  const text = sql.json([...agreementText('Региональный центр, Пензенская область', 2)]);
  await sql`insert into agreement_versions
      (agreement_id, region_id, regional_center_id, number, paragraphs, source, note, saved_at)
    select id, region_id, regional_center_id, 2, ${text}::jsonb, 'typed', 'После замечаний РЦ', ${at(6)}
    from (${place}) a`;
  await sql`insert into agreement_remarks
      (id, agreement_id, region_id, regional_center_id, round, clause, words, side, created_at, answer, answered_at)
    select r.id::uuid, a.id, region_id, regional_center_id, 1, clause, words, side, r.at::timestamptz, answer,
      case when answer is not null then ${at(6)}::timestamptz end
    from (${place}) a, (values
      (${demoId('remark 1')}, 'п. 3.2', ${talks.remark}, 'regional-center', ${at(12)}, ${talks.answer}),
      (${demoId('remark 2')}, 'п. 3.1', ${talks.open}, 'regional-center', ${at(3)}, null)
    ) as r(id, clause, words, side, at, answer)`;
  await sql`insert into disagreements (id, agreement_id, region_id, regional_center_id, clause, ours, theirs, agreed,
      state, raised_by, created_at, settled_at)
    select d.id::uuid, a.id, region_id, regional_center_id, clause, ours, theirs, agreed, state, 'regional-center',
      ${at(9)}::timestamptz, case when state = 'agreed' then ${at(6)}::timestamptz end
    from (${place}) a, (values
      (${demoId('disagreement 1')}, ${talks.settledClause}, ${talks.settledOurs}, ${talks.settledTheirs},
        ${talks.settled}, 'agreed'),
      (${demoId('disagreement 2')}, ${talks.clause}, ${talks.ours}, ${talks.theirs}, null, 'open')
    ) as d(id, clause, ours, theirs, agreed, state)`;
  const kamchatka = demoId('РЦ-KAM-1 next');
  await sql`insert into agreement_steps (agreement_id, region_id, regional_center_id, command, state, words, at)
    select a.id, region_id, regional_center_id, s.command, s.state, s.words, s.at::timestamptz
    from agreements a, (values ('submit', 'in-review', null, ${at(10)}), ('return', 'draft', ${talks.returned}, ${at(4)}))
      as s(command, state, words, at) where a.id = ${kamchatka}`;
  await sql`update agreements set round = 1, version = version + 2 where id = ${kamchatka}`;
}
