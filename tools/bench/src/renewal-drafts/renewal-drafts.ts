import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { callApi } from '../kill/call-api.ts';
import { startKillable, type KillableSystem } from '../kill/killable-system.ts';
import { persistently } from '../kill/persistently.ts';
import type { Row } from '../row.ts';
import { openSession } from '../session.ts';

const drafts = 500;
const kills = 3;
/** A run of the officer's own patience, the kills included. */
const limitSeconds = 600;

type Officer = Pick<KillableSystem, 'address' | 'cookie'>;

/** The network's sample template, uploaded as a person does. */
async function uploadTemplate({ address, cookie }: Officer): Promise<string> {
  const id = randomUUID();
  const sample = await fetch(`${address}/files/agreements/samples/agreement.docx`, { headers: { cookie } });
  const about = new URLSearchParams({
    version: '0',
    name: 'bench',
    use: 'agreement',
    note: '',
    fileName: 'b.docx',
  });
  const answer = await fetch(`${address}/files/agreements/templates/${id}?${about.toString()}`, {
    method: 'POST',
    headers: { cookie },
    body: await sample.arrayBuffer(),
  });
  if (!answer.ok) throw new Error(`the template was not taken: ${await answer.text()}`);
  return id;
}

/** Five agreements of each of a hundred regional centers, each over twenty centres. */
async function buildAgreements(sql: Sql): Promise<readonly string[]> {
  await sql`
    create table bench_agreements as
    select gen_random_uuid() as id, rc.id as center, rc.region_id as region, n, v.organization_id as host
    from generate_series(1, ${drafts / 100}) n, (select * from regional_centers order by id limit 100) rc
    join regional_center_versions v on v.regional_center_id = rc.id and v.valid_to is null`;
  await sql`
    insert into agreements (id, region_id, regional_center_id, title, kind, state)
    select id, region, center, 'Соглашение о сотрудничестве № ' || n, 'cooperation', 'active' from bench_agreements`;
  await sql`
    insert into agreement_periods (agreement_id, region_id, regional_center_id, starts_on, ends_on)
    select id, region, center, current_date - 700, current_date + 29 + n from bench_agreements`;
  await sql`
    insert into agreement_parties (agreement_id, region_id, regional_center_id, organization_id, role, signing_order)
    select id, region, center, host, 'regional-center-host', 1 from bench_agreements`;
  await sql`
    insert into agreement_centers (agreement_id, region_id, regional_center_id, center_id)
    select a.id, a.region, a.center, c.id from bench_agreements a
    cross join lateral (select id from access_centers where regional_center_id = a.center order by id limit 20) c`;
  const rows = await sql<{ id: string }[]>`select id from bench_agreements`;
  return rows.map(({ id }) => id);
}

async function campaign(officer: Officer, agreementIds: readonly string[]): Promise<string> {
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const templateId = await persistently(() => uploadTemplate(officer));
  const id = randomUUID();
  const input = {
    ...{ id, title: 'Обновление', request: 'Просим проверить проекты.', closesOn: null },
    ...{ opensOn: day(0), dueOn: day(20), termMonths: null, templateId, agreementIds },
  };
  await persistently(() => callApi(officer, 'renewals.create', input));
  return id;
}

async function drafted({ sql }: KillableSystem): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from renewal_agreements where state = 'drafted'`;
  return row?.count ?? 0;
}

async function ended({ sql }: KillableSystem): Promise<boolean> {
  const [row] = await sql<{ done: boolean }[]>`select drafts_ended_at is not null as done from renewals`;
  return row?.done ?? false;
}

/** Drafts that are missing, lack a document, or were made twice. */
async function wrong({ sql }: KillableSystem): Promise<number> {
  const [row] = await sql<{ wrong: number }[]>`
    select count(*) filter (where made <> 1 or texts <> 1 or pdfs <> 1)::int as wrong from (
      select count(s.id) as made,
        count(v.id) as texts, count(p.version_id) as pdfs
      from bench_agreements a left join agreements s on s.supersedes_id = a.id
      left join agreement_versions v on v.agreement_id = s.id left join agreement_pdfs p on p.version_id = v.id
      group by a.id) each`;
  return row?.wrong ?? drafts;
}

/** Five hundred drafts with their Word documents and PDFs in one run, whose worker is killed again and again. */
export async function renewalDrafts(): Promise<readonly Row[]> {
  const system = await startKillable(1);
  try {
    const { address, sql, worker } = system;
    const officer = { address, cookie: await openSession(sql, 'agreements-officer') };
    const agreementIds = await buildAgreements(sql);
    const campaignId = await campaign(officer, agreementIds);
    const began = Date.now();
    await persistently(() => callApi(officer, 'renewals.prepareDrafts', { campaignId, version: 1 }));
    for (let round = 1; round <= kills; round += 1) {
      while ((await drafted(system)) < (drafts * round) / (kills + 1)) await pause(50);
      worker.kill();
      console.log(`bench: worker killed after ${await drafted(system)} drafts`);
    }
    while (!(await ended(system))) await pause(100);
    const seconds = (Date.now() - began) / 1_000;
    const bad = await wrong(system);
    return [
      {
        name: `${drafts} renewal drafts, worker killed ${kills} times: lost or made twice`,
        ours: String(bad),
        floor: `of ${drafts}`,
        ratio: bad / drafts,
        bound: { atMost: 0 },
      },
      {
        name: `${drafts} renewal drafts with DOCX and PDF, kills included`,
        ours: `${seconds.toFixed(0)} s`,
        floor: `${limitSeconds} s`,
        ratio: seconds / limitSeconds,
        bound: { atMost: 1 },
      },
    ];
  } finally {
    await system.stop();
  }
}
