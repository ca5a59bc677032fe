import { asMonth } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { TestApi } from './api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './network.ts';
import { seedPeriod, seedReports } from './reports.ts';

const july = asMonth('2026-07');

/**
 * The statistics campaign of July 2026 over `seedNetwork`, due on 5 August: Penza has handed in one of three and
 * has a draft, Kamchatka nothing, Kaliningrad owes nothing. `restart` brings it back to 3 August, noon in Moscow.
 */
export async function campaignOfJuly(api: TestApi) {
  const { database } = api;
  await seedNetwork(database);
  const actors = {
    officer: await seedActor(database, 'monitoring-officer', networkPlace),
    director: await seedActor(database, 'director', networkPlace),
    penza: await seedActor(database, 'regional-head', regionalCenterPlace(1)),
    kamchatka: await seedActor(database, 'regional-head', regionalCenterPlace(2)),
  };
  const about = { kind: 'monthly-statistics', subject: july } as const;

  async function boardAs(actor: Actor) {
    const board = await api.as(actor).campaigns.board(about);
    if (!board) throw new Error('The campaign of the month is not there.');
    return { ...board, card: (id: number) => board.cards.find((card) => card.regionalCenterId === id) };
  }

  return {
    ...actors,
    about,
    boardAs,
    campaignId: async () => (await boardAs(actors.officer)).campaign.id,
    letters: () => database.raw`
      select recipient, subject, plain from deliveries where mailing_id is null order by queued_at, recipient`,
    async restart() {
      await database.raw`truncate campaign_reminders, campaign_extensions, campaigns, center_reports,
        reporting_periods, deliveries cascade`;
      await database.raw`
        update regional_center_versions set email = 'rc' || regional_center_id || '@region.example'`;
      await seedPeriod(database, { month: july, state: 'open' });
      await seedReports(database, [
        { month: july, centerId: 11, state: 'accepted' },
        { month: july, centerId: 12, state: 'draft' },
        { month: july, centerId: 13, state: 'missing' },
        { month: july, centerId: 21, state: 'missing' },
        { month: july, centerId: 22, state: 'missing' },
      ]);
      api.moveTo('2026-08-03T09:00:00Z');
    },
  };
}
