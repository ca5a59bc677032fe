import { addDays, type Day } from '@pbnet/domain';
import { awardNumber } from '@pbnet/domain/awards';
import { canonicalJson, contestResults, type ContestState, type Marks } from '@pbnet/domain/contests';
import { hash } from 'node:crypto';
import type { Sql, TransactionSql } from 'postgres';
import type { DemoNetwork } from '../network/network.ts';
import { random, type Random } from '../random.ts';
import { consent, openContest, pastContest } from './contest-plans.ts';

export interface ContestsOptions {
  readonly seed: number;
  readonly today: Day;
}

type Plan = typeof pastContest;

const scale = { scaleMin: 1, scaleMax: 10 };
const rules = { regional_limit: 2, quorum: 3, scale_min: 1, scale_max: 10, places: 3, retention_months: 24 };

/** One contest that is finished, with diplomas, and one that takes entries. Participants are numbered placeholders. */
export async function loadContests(
  sql: Sql,
  { seed, today }: ContestsOptions,
  network: DemoNetwork,
): Promise<void> {
  const dice = random(seed + 41);
  await sql.begin(async (tx) => {
    const past = { opensOn: addDays(today, -230), dueOn: addDays(today, -140), today, dice, network };
    await addContest(tx, pastContest, { ...past, state: 'published', regional: 40, jury: 80 });
    await addEntries(tx, pastContest, { ...past, count: 48, finished: true });
    await judge(tx, pastContest, { ...past, dice });
    const open = { opensOn: addDays(today, -20), dueOn: addDays(today, 25), today, dice, network };
    await addContest(tx, openContest, { ...open, state: 'announced', regional: 20, jury: 45 });
    await addEntries(tx, openContest, { ...open, count: 26, finished: false });
  });
}

interface Span {
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly today: Day;
  readonly dice: Random;
  readonly network: DemoNetwork;
}

interface ContestRow extends Span {
  readonly state: ContestState;
  /** Days after the last day for entries. */
  readonly regional: number;
  readonly jury: number;
}

async function addContest(tx: TransactionSql, plan: Plan, { opensOn, dueOn, ...row }: ContestRow) {
  const { id, title, about, criteria, nominations } = plan;
  const days = { opens_on: opensOn, due_on: dueOn };
  const stages = { regional_until: addDays(dueOn, row.regional), jury_until: addDays(dueOn, row.jury) };
  await tx`insert into contests ${tx({
    ...{ id, title, about, consent, ...days, ...stages, ...rules, state: row.state },
    criteria: tx.json(criteria.map((criterion) => ({ ...criterion }))),
    nominations: tx.json(
      nominations.map((nomination) => ({ ...nomination, fileKinds: [...nomination.fileKinds] })),
    ),
    version: row.state === 'published' ? 4 : 2,
  })}`;
}

interface EntryRows extends Span {
  readonly count: number;
  readonly finished: boolean;
}

function stateOf({ finished, index }: { finished: boolean; index: number }): string {
  if (index % 9 === 4) return 'rejected';
  if (finished) return 'accepted';
  return index % 4 === 0 ? 'accepted' : index % 7 === 3 ? 'returned' : 'submitted';
}

async function addEntries(tx: TransactionSql, plan: Plan, options: EntryRows): Promise<void> {
  const { opensOn, today, dice, network, count, finished } = options;
  const { regionalCenters } = network;
  // The regional center that the demo's account belongs to has entries to look at.
  const penza = regionalCenters.findIndex(({ code }) => code === 'РЦ-PNZ-1');
  for (let index = 0; index < count; index += 1) {
    const at = index < 6 ? penza : (index * 11) % regionalCenters.length;
    const center = regionalCenters[at];
    if (!center) continue;
    const state = stateOf({ finished, index });
    const nomination = plan.nominations[index % plan.nominations.length]?.id ?? '';
    const submitted = new Date(`${addDays(opensOn, dice.between(1, finished ? 80 : 18))}T09:00:00Z`);
    const secret = hash('sha256', `demo entry ${plan.id} ${index}`, 'hex');
    await tx`insert into contest_entries ${tx({
      contest_id: plan.id,
      nomination_id: nomination,
      ...{ region_id: center.regionId, regional_center_id: center.id, state },
      federal: finished && state === 'accepted' && index % 3 === 0,
      title: plan.works[index % plan.works.length] ?? plan.works[0],
      words: 'Работа подготовлена в читальном зале центра удалённого доступа.',
      author_name: `Участник ${index + 1}`,
      email: `participant${index + 1}@reader.example`,
      born_on: addDays(today, -dice.between(7000, 20_000)),
      ...{ consent_version: 1, consent_at: submitted, created_at: submitted, submitted_at: submitted },
      reason: state === 'rejected' ? 'Работа не по теме конкурса.' : reasonOf(state),
      decided_at: state === 'submitted' ? null : new Date(submitted.getTime() + 5 * 86_400_000),
      ...{ secret_hash: secret, sealed_secret: '', version: 3 },
    })}`;
  }
  await tx`update contest_entries set number = 'К-' || to_char(submitted_at, 'YYYY') || '-' || lpad(position::text, 6, '0')
    where contest_id = ${plan.id}`;
}

function reasonOf(state: string): string | null {
  return state === 'returned' ? 'Приложите работу целиком: открылась только первая страница.' : null;
}

interface Federal {
  readonly id: string;
  readonly nominationId: string;
  readonly number: string;
  readonly title: string;
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly author: string;
}

async function judge(tx: TransactionSql, plan: Plan, { dueOn, dice }: Span): Promise<void> {
  const entries = await tx<
    Federal[]
  >`select id, nomination_id as "nominationId", number, title, region_id as "regionId",
    regional_center_id as "regionalCenterId", author_name as author
    from contest_entries where contest_id = ${plan.id} and federal order by position`;
  const marks = new Map<string, Marks[]>(entries.map(({ id }) => [id, []]));
  for (let number = 1; number <= 4; number += 1) {
    const [juror] = await tx<{ id: string }[]>`insert into contest_jurors ${tx({
      contest_id: plan.id,
      ...{ name: `Член жюри ${number}`, email: `juror${number}@jury.example` },
      ...{ own_region_id: null, secret_hash: hash('sha256', `demo juror ${number}`, 'hex') },
      invited_at: new Date(`${dueOn}T09:00:00Z`),
    })} returning id`;
    if (!juror) continue;
    await tx`select set_config('app.juror_id', ${juror.id}, true)`;
    for (const { id } of entries) {
      const given = Object.fromEntries(plan.criteria.map(({ code }) => [code, dice.between(4, 10)]));
      marks.get(id)?.push(given);
      await tx`insert into contest_scores (juror_id, entry_id, marks) values (${juror.id}, ${id}, ${tx.json(given)})`;
    }
  }
  const scored = entries.map(({ id, nominationId }) => ({ id, nominationId, marks: marks.get(id) ?? [] }));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const results = contestResults(scored, { ...scale, criteria: plan.criteria }).map((result) => {
    const { number = '', title = '', regionId = 0 } = byId.get(result.id) ?? {};
    return { ...result, number, title, regionId, quorum: rules.quorum };
  });
  const frozenAt = new Date(`${addDays(dueOn, 82)}T12:00:00Z`);
  await tx`insert into contest_results (contest_id, edition, results, hash, frozen_at, published_at)
    values (${plan.id}, 1, ${tx.json(results)}, ${hash('sha256', canonicalJson(results), 'hex')}, ${frozenAt}, ${frozenAt})`;
  for (const { id, place, nominationId } of results) {
    const entry = byId.get(id);
    if (!entry || place > rules.places) continue;
    await giveDiploma(tx, plan, { entry, place, nominationId, at: frozenAt });
  }
}

interface Diploma {
  readonly entry: Federal;
  readonly place: number;
  readonly nominationId: string;
  readonly at: Date;
}

async function giveDiploma(tx: TransactionSql, plan: Plan, { entry, place, nominationId, at }: Diploma) {
  const nomination = plan.nominations.find(({ id }) => id === nominationId)?.title ?? '';
  const secret = hash('sha256', `demo diploma ${entry.number}`, 'buffer');
  const issued = at.toISOString().slice(0, 10);
  const [row] = await tx<{ position: number }[]>`insert into awards ${tx({
    ...{ number: entry.id, kind: 'diploma', about: `contest:${plan.id}`, recipient_key: entry.id },
    recipient: entry.author,
    words: `за ${'I'.repeat(place)} место в номинации «${nomination}» конкурса «${plan.title}», работа «${entry.title}»`,
    ...{ region_id: entry.regionId, regional_center_id: entry.regionalCenterId },
    ...{ issued_on: issued, issued_at: at },
  })} returning position`;
  const number = awardNumber(Number(issued.slice(0, 4)), row?.position ?? 0, secret);
  await tx`update awards set number = ${number} where number = ${entry.id}`;
}
