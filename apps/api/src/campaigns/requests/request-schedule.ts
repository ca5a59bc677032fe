import { dayIn, dayInWords, hourIn } from '@pbnet/domain';
import { reminderHours } from '@pbnet/domain/campaigns';
import { systemActor } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import { readCards } from '../campaign-cards.ts';
import { close, type Closing } from './end-request.ts';
import { sendRequests } from './make-request.ts';
import type { CampaignRequest } from './request.ts';
import { requestsRepository } from './requests.repository.ts';

export interface ScheduleOutcome {
  /** Letters that asked on the day of an opening. */
  readonly asked: number;
  /** Titles of campaigns whose last day is over everywhere. */
  readonly closed: readonly string[];
}

/** For the clock: asks on the opening day, closes after the last one. Safe to run at any time, twice. */
export async function runSchedule(database: Database, closing: Closing): Promise<ScheduleOutcome> {
  const running = await database.system((tx) => requestsRepository(tx).list('running', null));
  const closed: string[] = [];
  let asked = 0;
  for (const { id, title } of running)
    await database.system(async (tx) => {
      const campaign = await requestsRepository(tx).lock(id, 'update');
      if (!campaign || campaign.closed) return;
      asked += await ask(tx, campaign, closing);
      if (await isOver(tx, campaign, closing)) {
        await close(tx, systemActor, { ...closing, campaign, summary: summaryOf(campaign) });
        closed.push(title);
      }
    });
  return { asked, closed };
}

/** Each regional center by its own clocks: from the morning of the first day on. */
async function ask(tx: Transaction, campaign: CampaignRequest, closing: Closing): Promise<number> {
  const { now, answers } = closing;
  const unasked = (await answers.of(tx, campaign, null)).filter(({ askedAt }) => askedAt === null);
  if (unasked.length === 0) return 0;
  const source = answers.source(campaign.kind);
  const cards = await readCards(tx, { source, campaign, only: null, now });
  const open = new Set(
    cards
      .filter(({ zone }) => {
        const hour = hourIn(zone, now);
        return dayIn(zone, now) >= campaign.opensOn && hour >= reminderHours.from && hour < reminderHours.to;
      })
      .map(({ regionalCenterId }) => regionalCenterId),
  );
  const due = new Set(unasked.map(({ regionalCenterId }) => regionalCenterId).filter((id) => open.has(id)));
  return sendRequests(tx, closing, {
    campaign,
    to: ({ regionalCenterId }) => due.has(regionalCenterId),
    now,
  });
}

/** When the last day has ended by the westernmost clock of those asked. */
async function isOver(
  tx: Transaction,
  campaign: CampaignRequest,
  { answers, now }: Closing,
): Promise<boolean> {
  const { closesOn, kind } = campaign;
  if (closesOn === null || closesOn >= dayIn('Pacific/Kiritimati', now)) return false;
  const cards = await readCards(tx, { source: answers.source(kind), campaign, only: null, now });
  return cards.every(({ zone }) => dayIn(zone, now) > closesOn);
}

function summaryOf({ closesOn, dueOn }: CampaignRequest): string {
  return `Приём ответов завершён по расписанию, последний день — ${dayInWords(closesOn ?? dueOn)}.`;
}
