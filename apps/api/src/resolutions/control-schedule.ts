import { dayIn, hourIn, type Day } from '@pbnet/domain';
import { dueStep, reminderHours } from '@pbnet/domain/campaigns';
import { assignmentLadder, assignmentReminderCap, escalatesFrom } from '@pbnet/domain/resolutions';
import { sql } from 'drizzle-orm';
import { audit, systemActor } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { CardSending } from './answer-party.ts';
import { escalationLetter, reminderLetter } from './assignment-letters.ts';
import { partyNameSql } from './cards.repository.ts';
import type { Evidence, Proof } from './evidence.ts';
import { resolutionsRepository } from './resolutions.repository.ts';
import { assignmentReminders } from './resolutions.tables.ts';
import { spawnCards } from './spawn-cards.ts';

/** What another module has finished lately; told again and again, it is recorded once. */
export interface FinishedWork {
  since(tx: Transaction, at: Date): Promise<readonly Proof[]>;
}

export interface ControlSchedule {
  /** Gives recurring decisions their new turns, looks for finished work, reminds of dates. Safe to run again at once. */
  run(now: Date): Promise<{ readonly spawned: number; readonly sent: number }>;
}

export interface ControlScheduleOptions extends CardSending {
  readonly database: Database;
  readonly evidence: Evidence;
  readonly finished: readonly FinishedWork[];
}

interface Owed extends Record<string, unknown> {
  readonly id: string;
  readonly party: string;
  readonly partyName: string;
  readonly email: string | null;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly zone: string;
  readonly dueOn: Day;
  readonly number: number;
  readonly words: string;
  readonly controllerId: string | null;
  readonly controllerEmail: string | null;
  readonly steps: readonly string[];
}

/** How far back finished work is looked for: longer than the worker is ever away. */
const lookBack = 31 * 24 * 3600 * 1000;

/** Cards whose report is owed; locked, so that of two workers the second sees what the first has sent. */
async function owedCards(tx: Transaction): Promise<readonly Owed[]> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('control-schedule'))`);
  return tx.execute<Owed>(sql`
    select a.id, a.party, ${partyNameSql} as "partyName", nullif(trim(coalesce(
        (select v.email from regional_center_versions v where v.regional_center_id = a.regional_center_id
          order by v.valid_from > current_date, v.valid_from desc limit 1),
        (select department.email from departments department where department.code = a.department))), '') as email,
      a.region_id as "regionId", a.regional_center_id as "regionalCenterId", a.zone, a.due_on::text as "dueOn",
      d.number, d.words, d.controller_id as "controllerId", controller.email as "controllerEmail",
      coalesce((select array_agg(step) from assignment_reminders where assignment_id = a.id), '{}') as steps
    from assignments a join decisions d on d.id = a.decision_id
    join resolutions r on r.id = d.resolution_id and r.state = 'controlled'
    left join accounts controller on controller.id = d.controller_id and controller.state = 'active'
    where a.state not in ('reported', 'confirmed') and a.due_on is not null
    order by a.party, a.due_on, d.number`);
}

interface Step {
  readonly card: Owed;
  readonly offset: number;
  readonly name: string;
}

/** The step that the card's own day has reached and that has not gone out, in its working hours. */
function stepOf(card: Owed, now: Date): readonly Step[] {
  const hour = hourIn(card.zone, now);
  if (hour < reminderHours.from || hour >= reminderHours.to) return [];
  if (card.steps.length >= assignmentReminderCap) return [];
  const offset = dueStep(assignmentLadder, card.dueOn, dayIn(card.zone, now));
  if (offset === undefined) return [];
  const name = `ladder:${card.dueOn}:${offset}`;
  return card.steps.includes(name) ? [] : [{ card, offset, name }];
}

export function controlSchedule(options: ControlScheduleOptions): ControlSchedule {
  const { database, evidence, finished, outbox, publicUrl } = options;

  async function keep(tx: Transaction, steps: readonly Step[], now: Date): Promise<void> {
    for (const { card, name } of steps) {
      const { id: assignmentId, regionId, regionalCenterId } = card;
      await tx
        .insert(assignmentReminders)
        .values({ assignmentId, regionId, regionalCenterId, step: name, at: now })
        .onConflictDoNothing();
    }
    await audit(tx, systemActor, {
      action: 'assignment.remind',
      entity: 'assignment',
      entityId: steps.map(({ card }) => card.id).join(','),
      after: { steps: steps.map(({ name }) => name) },
    });
  }

  /** One letter to a party about all its cards that have reached a step. */
  async function remind(tx: Transaction, steps: readonly Step[], now: Date): Promise<number> {
    let sent = 0;
    for (const own of Map.groupBy(steps, ({ card }) => card.party).values()) {
      const [first] = own;
      const { email, regionId, regionalCenterId, zone } = first?.card ?? {};
      if (!first || !email || zone === undefined) continue;
      await outbox.enqueue(tx, {
        dedupeKey: `assignment-reminder:${own.map(({ card, name }) => `${card.id}:${name}`).join(',')}`,
        kind: 'assignment-reminder',
        to: email,
        ...(typeof regionId === 'number' && typeof regionalCenterId === 'number'
          ? { place: { kind: 'regional-center', regionId, regionalCenterId } }
          : {}),
        ...reminderLetter({ list: own.map(({ card }) => card), publicUrl, today: dayIn(zone, now) }),
      });
      await keep(tx, own, now);
      sent += 1;
    }
    return sent;
  }

  /** The controller learns of what stays undone, of all parties in one letter. */
  async function escalate(tx: Transaction, steps: readonly Step[]): Promise<number> {
    const late = steps.filter(({ offset, card }) => offset >= escalatesFrom && card.controllerEmail !== null);
    let sent = 0;
    for (const [accountId, own] of Map.groupBy(late, ({ card }) => card.controllerId ?? '')) {
      const email = own[0]?.card.controllerEmail;
      if (!email) continue;
      const list = own.map(({ card }) => ({ ...card, party: card.partyName }));
      await outbox.enqueue(tx, {
        dedupeKey: `assignment-escalation:${own.map(({ card, name }) => `${card.id}:${name}`).join(',')}`,
        kind: 'assignment-escalation',
        to: email,
        accountId,
        ...escalationLetter({ list, publicUrl }),
      });
      sent += 1;
    }
    return sent;
  }

  return {
    run: (now) =>
      database.system(async (tx) => {
        const recurring = (await resolutionsRepository(tx).decisions(null)).filter(
          (row) => row.recurrence !== null,
        );
        const spawned = await spawnCards(tx, { decisions: recurring, now });
        for (const work of finished)
          for (const proof of await work.since(tx, new Date(now.getTime() - lookBack)))
            await evidence.record(tx, proof);
        const steps = (await owedCards(tx)).flatMap((card) => stepOf(card, now));
        const sent = (await escalate(tx, steps)) + (await remind(tx, steps, now));
        return { spawned: spawned.length, sent };
      }),
  };
}
