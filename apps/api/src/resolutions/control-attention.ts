import { dayIn, dayInWords, type Day } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import type { AttentionSource } from '../platform/attention-source.ts';
import { boardSql } from './cards.repository.ts';
import { headquartersZone } from './parties.ts';

interface Counts extends Record<string, unknown> {
  readonly reported: number;
  readonly requests: number;
  readonly overdue: number;
  readonly soon: number;
  readonly returned: number;
  readonly firstDueOn: Day | null;
  readonly agreed: number;
  readonly incomplete: number;
}

export interface ControlAttentionOptions {
  readonly database: Database;
  readonly now: () => Date;
}

/** Cards of headquarters' departments stand with headquarters, a regional center sees its own. */
async function counts(tx: Transaction, actor: Actor, now: Date): Promise<Counts | undefined> {
  const own = actor.place.kind === 'network' ? sql`a.department is not null` : sql`true`;
  const mine = sql`(d.controller_id is null or d.controller_id = ${actor.accountId})`;
  const today = dayIn(headquartersZone, now);
  const [row] = await tx.execute<Counts>(sql`
    select (count(*) filter (where a.state = 'reported' and ${mine}
        and a.reported_by is distinct from ${actor.accountId}))::int as reported,
      (count(*) filter (where ${mine} and exists (select from assignment_extensions e
        where e.assignment_id = a.id and e.state = 'requested')))::int as requests,
      (count(*) filter (where ${own} and ${boardSql(now)} = 'overdue'))::int as overdue,
      (count(*) filter (where ${own} and a.state = 'returned'))::int as returned,
      (count(*) filter (where ${own} and a.state in ('assigned', 'in-progress') and ${boardSql(now)} <> 'overdue'
        and a.due_on <= ${today}::date + 14))::int as soon,
      min(a.due_on) filter (where ${own} and a.state in ('assigned', 'in-progress') and ${boardSql(now)} <> 'overdue')::text
        as "firstDueOn",
      (select count(*)::int from resolutions where state = 'agreed') as agreed,
      (select count(*)::int from decisions bare join resolutions of on of.id = bare.resolution_id
        where of.state = 'controlled' and not exists (select from assignments x where x.decision_id = bare.id)) as incomplete
    from assignments a join decisions d on d.id = a.decision_id
    join resolutions r on r.id = d.resolution_id and r.state = 'controlled'`);
  return row;
}

function controllerCards(found: Counts): readonly AttentionCard[] {
  const open = { ru: 'Открыть отчёты', en: 'Open the reports' };
  return [
    ...(found.reported === 0
      ? []
      : [
          {
            id: 'control.to-confirm',
            tone: 'soon' as const,
            title: { ru: 'Подтвердить исполнение поручений', en: 'Confirm that cards are done' },
            count: found.reported,
            to: '/events/control/cards?state=reported',
            action: open,
          },
        ]),
    ...(found.requests === 0
      ? []
      : [
          {
            id: 'control.extensions',
            tone: 'soon' as const,
            title: { ru: 'Решить о продлении сроков', en: 'Decide on later due days' },
            count: found.requests,
            to: '/events/control/cards',
            action: { ru: 'Открыть поручения', en: 'Open the cards' },
          },
        ]),
  ];
}

function ownCards(found: Counts): readonly AttentionCard[] {
  const action = { ru: 'Открыть поручения', en: 'Open the cards' };
  const late = found.overdue + found.returned;
  return [
    ...(late === 0
      ? []
      : [
          {
            id: 'control.overdue',
            tone: 'urgent' as const,
            title: { ru: 'Поручения просрочены или возвращены', en: 'Cards are overdue or returned' },
            count: late,
            to: '/events/control/cards?state=overdue',
            action,
          },
        ]),
    ...(found.soon === 0
      ? []
      : [
          {
            id: 'control.soon',
            tone: 'soon' as const,
            title: { ru: 'Отчитаться по поручениям', en: 'Report on cards' },
            ...(found.firstDueOn === null
              ? {}
              : {
                  detail: {
                    ru: `Ближайший срок ${dayInWords(found.firstDueOn)}`,
                    en: `The first is due on ${found.firstDueOn}`,
                  },
                }),
            count: found.soon,
            to: '/events/control/cards',
            action,
          },
        ]),
  ];
}

/** Controllers confirm, parties report, the director signs. */
export function controlAttention({ database, now }: ControlAttentionOptions): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'assignment.read')) return [];
      const found = await database.as(actor, (tx) => counts(tx, actor, now()));
      if (!found) return [];
      const headquarters = actor.place.kind === 'network';
      return [
        ...(headquarters && can(actor, 'assignment.control') ? controllerCards(found) : []),
        ...(can(actor, 'assignment.report') ? ownCards(found) : []),
        ...(can(actor, 'resolution.sign') && found.agreed > 0
          ? [
              {
                id: 'resolutions.to-sign',
                tone: 'soon' as const,
                title: { ru: 'Подписать резолюцию', en: 'Sign a resolution' },
                count: found.agreed,
                to: '/events/resolutions',
                action: { ru: 'Открыть резолюции', en: 'Open the resolutions' },
              },
            ]
          : []),
        ...(can(actor, 'resolution.register') && found.incomplete > 0
          ? [
              {
                id: 'control.incomplete',
                tone: 'calm' as const,
                title: {
                  ru: 'Решения на контроле без ответственного',
                  en: 'Decisions under control without a party',
                },
                count: found.incomplete,
                to: '/events/control',
                action: { ru: 'Открыть контроль', en: 'Open the control' },
              },
            ]
          : []),
      ];
    },
  };
}
