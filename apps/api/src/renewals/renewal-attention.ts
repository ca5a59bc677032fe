import { addDays, dayInWords, type Day } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import type { Today } from '../network/today.ts';
import type { AttentionSource } from '../platform/attention-source.ts';
import { endOn, hasSuccessor, isInCampaign } from './cohort.repository.ts';
import { renewalPath } from './renewal-answers.ts';

export interface RenewalAttentionOptions {
  readonly database: Database;
  readonly today: Today;
}

/** Long enough for drafts, review and signatures of two institutions. */
const aheadDays = 180;

interface Ending extends Record<string, unknown> {
  readonly count: number;
  readonly first: Day | null;
}

interface Running extends Record<string, unknown> {
  readonly campaignId: string;
  readonly title: string;
  readonly waiting: number;
  readonly failed: number;
}

/** Agreements that end soon and that nobody renews yet. */
async function ending(tx: Transaction, today: Day): Promise<Ending | undefined> {
  const [row] = await tx.execute<Ending>(sql`
    select count(*)::int as count, min(ended)::text as first from agreements a
    cross join lateral (select ${endOn(today)} as ended) e
    where a.state = 'active' and a.closed_on is null and a.amends_id is null and a.prolongation <> 'automatic'
      and ended between ${today}::date and ${addDays(today, aheadDays)}::date
      and not ${hasSuccessor} and not ${isInCampaign}`);
  return row;
}

function running(tx: Transaction): Promise<readonly Running[]> {
  return tx.execute<Running>(sql`
    select c.id as "campaignId", coalesce(c.title, '') as title,
      count(*) filter (where a.state = 'waiting' and r.drafts_begun_at is null)::int as waiting,
      count(*) filter (where a.state = 'failed')::int as failed
    from renewals r join campaigns c on c.id = r.campaign_id and c.closed_at is null
    join renewal_agreements a on a.campaign_id = r.campaign_id
    group by c.id order by c.due_on, c.id`);
}

/** What the officer of agreements has to begin, and where drafts did not come out. */
export function renewalAttention({ database, today }: RenewalAttentionOptions): AttentionSource {
  return {
    async cards(actor) {
      if (actor.place.kind !== 'network' || !can(actor, 'renewal.manage')) return [];
      const [soon, campaigns] = await database.as(
        actor,
        async (tx) => [await ending(tx, today()), await running(tx)] as const,
      );
      return [...campaigns.flatMap(campaignCards), ...endingCard(soon)];
    },
  };
}

function campaignCards({ campaignId, title, waiting, failed }: Running): readonly AttentionCard[] {
  const detail = { ru: `«${title}»`, en: title };
  const to = renewalPath(campaignId);
  return [
    ...(failed === 0
      ? []
      : [
          {
            ...{ id: `renewals.failed:${campaignId}`, tone: 'urgent' as const, detail, count: failed },
            title: { ru: 'Проекты соглашений не получились', en: 'Drafts of agreements did not come out' },
            to: `${to}?stage=failed`,
            action: { ru: 'Посмотреть причины', en: 'See why' },
          },
        ]),
    ...(waiting === 0
      ? []
      : [
          {
            ...{ id: `renewals.to-draft:${campaignId}`, tone: 'soon' as const, detail, count: waiting, to },
            title: { ru: 'Подготовить проекты новых соглашений', en: 'Make the drafts of new agreements' },
            action: { ru: 'Открыть обновление', en: 'Open the renewal' },
          },
        ]),
  ];
}

function endingCard(found: Ending | undefined): readonly AttentionCard[] {
  if (!found?.count || found.first === null) return [];
  return [
    {
      id: 'renewals.ending',
      tone: 'soon',
      title: { ru: 'Обновить соглашения, срок которых подходит', en: 'Renew the agreements that end soon' },
      detail: {
        ru: `В ближайшие полгода, первое — ${dayInWords(found.first)}`,
        en: `Within half a year, the first on ${found.first}`,
      },
      count: found.count,
      to: '/agreements/renewals/new',
      action: { ru: 'Начать обновление', en: 'Begin a renewal' },
    },
  ];
}
