import type { PromotionSubject } from '@pbnet/domain/promotion';
import type { FindSubjects } from '@pbnet/validation/promotion';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { FoundSubject } from './promotion.ts';

type Known = Exclude<PromotionSubject, 'resource'>;

/** Each kind of subject: its table, what tells two of the same title apart, and where the public finds it. */
const kinds: Readonly<Record<Known, { readonly from: SQL; readonly detail: SQL; readonly path: SQL }>> = {
  event: {
    from: sql`joint_events s`,
    detail: sql`coalesce(to_char(s.starts_at at time zone s.zone, 'DD.MM.YYYY'), '')`,
    path: sql`case when s.agreed_at is not null then '/portal/events/' || s.id end`,
  },
  video: {
    from: sql`videos s`,
    detail: sql`coalesce(to_char(s.recorded_on, 'DD.MM.YYYY'), '')`,
    path: sql`case when s.state = 'published' then '/portal/videos/' || s.id end`,
  },
  method: { from: sql`methods s`, detail: sql`''`, path: sql`null::text` },
};

const most = 20;

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly path: string | null;
}

/** Things of the reader's place that a plan may be about, the newest first. A resource has an address only. */
export async function findSubjects(
  tx: Transaction,
  { subject, search }: FindSubjects,
  publicUrl: string,
): Promise<readonly FoundSubject[]> {
  if (subject === 'resource') return [];
  const { from, detail, path } = kinds[subject];
  const like = `%${search
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await tx.execute<Found>(sql`
    select s.id, s.title, ${detail} as detail, ${path} as path from ${from}
    where lower(translate(s.title, 'Ёё', 'Ее')) like ${like} order by s.created_at desc, s.id limit ${most}`);
  return rows.map(({ id, title, detail: words, path: to }) => ({
    ...{ subject, id, title, detail: words, link: to === null ? null : `${publicUrl}${to}` },
  }));
}

export async function subjectIsThere(tx: Transaction, subject: Known, id: string): Promise<boolean> {
  const rows = await tx.execute(sql`select 1 from ${kinds[subject].from} where s.id = ${id}`);
  return rows.length > 0;
}
