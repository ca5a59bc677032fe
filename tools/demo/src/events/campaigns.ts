import { addDays, type Day } from '@pbnet/domain';
import type { SubmissionState } from '@pbnet/domain/campaigns';
import type { Sql } from 'postgres';
import { copyInto } from '../copy.ts';
import type { DemoNetwork, DemoRegionalCenter } from '../network/network.ts';
import { random, type Random } from '../random.ts';
import { eventsAnswer, extensionReasons, momentOf, nothingWords } from './campaign-answers.ts';
import { answering } from '../agreements/campaign-proposals.ts';
import { proposalRows } from '../agreements/openings.ts';
import { campaignsOf, type DemoCampaign } from './campaign-list.ts';

export interface CampaignsPlan {
  readonly seed: number;
  readonly today: Day;
}

interface DemoCard {
  readonly regionalCenter: DemoRegionalCenter;
  readonly state: SubmissionState;
  readonly draft: string;
  readonly answer: string | null;
  readonly answeredOn: Day | null;
  readonly late: boolean;
}

/** Campaigns of the year before and of today over all regional centers, in the states that they really have then. */
export async function loadCampaigns(sql: Sql, plan: CampaignsPlan, network: DemoNetwork): Promise<void> {
  const campaigns = campaignsOf(plan.today);
  const proposing = answering(proposalRows(plan, network));
  const [officer] = await sql`select id from accounts where email = 'monitoring@pbnet.example'`;
  for (const campaign of campaigns) {
    const { id: key, kind, title, request, opensOn, dueOn, closesOn, closedAt, summary } = campaign;
    await sql`
      insert into campaigns (id, kind, subject, title, request, audience, opens_on, due_on, closes_on, closed_at,
        summary, created_by)
      values (${key}, ${kind}, ${key}, ${title}, ${request}, 'all', ${opensOn}, ${dueOn}, ${closesOn}, ${closedAt},
        ${summary}, ${officer?.['id'] ?? null})`;
    const cards = network.regionalCenters.map((regionalCenter) =>
      cardOf(plan, campaign, { regionalCenter, network, proposes: proposing.has(regionalCenter.id) }),
    );
    await loadCards(sql, campaign, { cards, asked: opensOn <= plan.today });
    if (kind === 'planned-openings') {
      const waiting = cards.filter(
        ({ state, regionalCenter }) => state === 'awaiting' && !proposing.has(regionalCenter.id),
      );
      await loadReminders(sql, campaign, waiting);
      await loadExtensions(sql, campaign, { waiting, today: plan.today, officer: officer?.['id'] });
    }
  }
}

interface CardAt {
  readonly regionalCenter: DemoRegionalCenter;
  readonly network: DemoNetwork;
  /** Its proposals answer the campaign of planned openings: the card keeps no text. */
  readonly proposes: boolean;
}

/** The demo's own two heads leave something for the visitor to do. */
const own: readonly string[] = ['РЦ-PNZ-1', 'РЦ-KAM-1'];

function stateOf(
  source: Random,
  { kind, closedAt }: DemoCampaign,
  { regionalCenter, proposes }: CardAt,
): SubmissionState {
  const share = source.next();
  if (closedAt !== null)
    return share < 0.72
      ? 'accepted'
      : share < 0.8
        ? 'submitted'
        : share < 0.9
          ? 'nothing-to-report'
          : 'awaiting';
  if (kind === 'joint-events') return share < 0.06 ? 'nothing-to-report' : 'awaiting';
  return proposes || own.includes(regionalCenter.code) || share > 0.3 ? 'awaiting' : 'nothing-to-report';
}

function cardOf({ seed }: CampaignsPlan, campaign: DemoCampaign, at: CardAt): DemoCard {
  const { regionalCenter, network } = at;
  const source = random(seed * 31 + regionalCenter.id * 17 + Number(campaign.id.slice(-1)));
  const state = stateOf(source, campaign, at);
  const centers = network.centers.filter(({ regionalCenterId }) => regionalCenterId === regionalCenter.id);
  const year = Number(campaign.title.match(/\d{4}/)?.[0] ?? campaign.dueOn.slice(0, 4));
  const written = eventsAnswer(source, centers, year);
  const answered = ['submitted', 'accepted', 'nothing-to-report'].includes(state);
  const late = answered && source.chance(0.08);
  const span = Math.max(1, Number(Date.parse(campaign.dueOn) - Date.parse(campaign.opensOn)) / 86_400_000);
  const answeredOn = late ? addDays(campaign.dueOn, 1) : addDays(campaign.opensOn, source.between(1, span));
  return {
    regionalCenter,
    state,
    draft: state === 'awaiting' || state === 'nothing-to-report' ? '' : written,
    answer: !answered ? null : state === 'nothing-to-report' ? source.pick(nothingWords) : written,
    answeredOn: answered ? answeredOn : null,
    late,
  };
}

interface Cards {
  readonly cards: readonly DemoCard[];
  readonly asked: boolean;
}

async function loadCards(
  sql: Sql,
  { id: campaignId, opensOn }: DemoCampaign,
  { cards, asked }: Cards,
): Promise<void> {
  await copyInto(
    sql,
    {
      table: 'campaign_submissions',
      columns: [
        'campaign_id',
        'region_id',
        'regional_center_id',
        'state',
        'draft',
        'answer',
        'asked_at',
        'answered_at',
        'late',
        'decided_at',
        'version',
      ],
    },
    cards.map(({ regionalCenter, state, draft, answer, answeredOn, late }) => [
      campaignId,
      regionalCenter.regionId,
      regionalCenter.id,
      state,
      draft,
      answer,
      asked ? momentOf(opensOn, 6) : null,
      answeredOn && momentOf(answeredOn, 11),
      late,
      answeredOn && state === 'accepted' ? momentOf(addDays(answeredOn, 1), 8) : null,
      state === 'awaiting' ? 0 : 2,
    ]),
  );
}

async function loadReminders(
  sql: Sql,
  { id: campaignId, dueOn }: DemoCampaign,
  waiting: readonly DemoCard[],
): Promise<void> {
  const steps = [-3, -1, 1].flatMap((offset) =>
    waiting.map(({ regionalCenter }) => [
      campaignId,
      regionalCenter.regionId,
      regionalCenter.id,
      `ladder:${dueOn}:${offset}`,
      momentOf(addDays(dueOn, offset), 6),
    ]),
  );
  const columns = ['campaign_id', 'region_id', 'regional_center_id', 'step', 'at'];
  await copyInto(sql, { table: 'campaign_reminders', columns }, steps);
}

interface Extending {
  readonly waiting: readonly DemoCard[];
  readonly today: Day;
  readonly officer: string;
}

/** Kamchatka has more time already, three others ask for it. */
async function loadExtensions(
  sql: Sql,
  { id: campaignId, dueOn }: DemoCampaign,
  of: Extending,
): Promise<void> {
  const { waiting, today, officer } = of;
  const others = waiting.filter(({ regionalCenter }) => !own.includes(regionalCenter.code)).slice(0, 3);
  const granted = waiting.filter(({ regionalCenter }) => regionalCenter.code === 'РЦ-KAM-1');
  for (const [index, { regionalCenter }] of [...granted, ...others].entries()) {
    const given = index < granted.length;
    const reason = given ? 'Циклон: два района без связи, ответ будет позже.' : extensionReasons[index % 3];
    await sql`
      insert into campaign_extensions (campaign_id, region_id, regional_center_id, old_due_on, new_due_on, reason,
        state, requested_by, requested_at, decided_by, decided_at, decision_reason)
      values (${campaignId}, ${regionalCenter.regionId}, ${regionalCenter.id}, ${dueOn}, ${addDays(today, 3 + index * 2)},
        ${reason ?? ''}, ${given ? 'granted' : 'requested'}, ${officer}, ${momentOf(addDays(dueOn, -1), 9)},
        ${given ? officer : null}, ${given ? momentOf(dueOn, 9) : null}, ${given ? '' : null})`;
  }
}
