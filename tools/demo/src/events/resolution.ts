import { resolutionsAlone } from '@pbnet/api/resolutions-alone';
import type { Database } from '@pbnet/api/database';
import { asDay, type Day } from '@pbnet/domain';
import type { Actor, StaffRole } from '@pbnet/domain/access';
import type { Sql } from 'postgres';
import { penzaMeetingId } from './penza-meeting.ts';
import {
  decisions2020,
  preamble,
  priorities,
  prioritiesTitle,
  signerPost,
  title,
} from './resolution-2020.ts';
import { loadProgress } from './resolution-progress.ts';

export const resolution2020 = '20201022-0000-4000-8000-000000000001';

/** The end of the meeting's last day: the resolution itself carries no date. */
const signedOn = asDay('2020-10-22');

async function actorOf(sql: Sql, role: StaffRole): Promise<Actor> {
  const [row] = await sql<{ id: string }[]>`
    select a.id from accounts a join account_bindings b on b.account_id = a.id
    where b.role = ${role} order by a.email limit 1`;
  if (!row) throw new Error(`The demo has nobody with the role ${role}.`);
  return { accountId: row.id, sessionId: row.id, role, place: { kind: 'network' } };
}

/**
 * The resolution of the meeting in Penza with its nine decisions, drafted, signed and put under control by the
 * product itself, then carried out as far as years later one would expect. Its numbers are the meeting's own rows.
 */
export async function loadResolution(database: Database, today: Day): Promise<void> {
  const sql = database.raw;
  const [officer, director] = [await actorOf(sql, 'monitoring-officer'), await actorOf(sql, 'director')];
  let now = new Date('2020-10-22T15:00:00Z');
  const { resolutions, controlSchedule } = resolutionsAlone({
    database,
    now: () => now,
    confirmPassword: () => Promise.resolve(),
  });
  const id = resolution2020;
  await resolutions.create(officer, { id, title, meetingId: penzaMeetingId });
  const saved = await resolutions.save(officer, {
    ...{ id, version: 1, title, preamble, prioritiesTitle, priorities: [...priorities] },
    decisions: decisions2020.map(({ departments, regionalCenters, ...decision }, index) => ({
      ...decision,
      id: `20201022-0000-4000-8000-0000000001${String(index + 1).padStart(2, '0')}`,
      parties: { departments: [...departments], regionalCenters },
      controllerId: departments.length > 0 ? director.accountId : officer.accountId,
    })),
  });
  const agreed = await resolutions.agree(officer, { id, version: saved.version });
  const signature = { signedOn, signerPost, signerName: '', password: '' };
  const signed = await resolutions.sign(director, { id, version: agreed.version, ...signature });
  now = new Date('2020-10-26T09:00:00Z');
  await resolutions.register(officer, { id, version: signed.version, number: '1-2020' });
  await controlSchedule.run(new Date(`${today}T09:00:00Z`));
  await loadProgress(sql, {
    resolutionId: id,
    today,
    officer: officer.accountId,
    director: director.accountId,
  });
}
