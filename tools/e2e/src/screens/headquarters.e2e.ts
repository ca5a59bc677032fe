import assert from 'node:assert/strict';
import { addMonths } from '@pbnet/domain';
import type { E2e } from '../e2e.ts';
import { openMonth } from '../seed-months.ts';
import { madeCampaign } from './made-campaign.ts';
import { meetingPeople } from './meeting-people.ts';
import { preparedEvent } from './prepared-event.ts';
import { preparedMailing } from './prepared-mailing.ts';
import { walk } from './walk.ts';

export const name =
  'every screen of headquarters: axe in its looks, keyboard, phone, English, title, policy, console';

const before = addMonths(openMonth, -1);

export async function run(e2e: E2e): Promise<void> {
  const { mailing, letter } = await preparedMailing(e2e);
  const { meetingId } = await meetingPeople(e2e);
  const event = await preparedEvent(e2e.system);
  const campaignId = await madeCampaign(e2e);
  const found = [
    ...(await walk(e2e, {
      as: 'officer',
      briefly: /^\/agreements/,
      deep: [
        `/monitoring/sheet/${openMonth}?center=13`,
        `/monitoring/grid/${before}?rc=1`,
        `/monitoring/import/${openMonth}?rc=1`,
        `/monitoring/report/${before}/11`,
        `/monitoring/board/${openMonth}?view=centers`,
        `/monitoring/zero-lists/${before}?rc=1`,
        `/monitoring/results/${before}`,
        `/monitoring/mailings/${mailing}`,
        `/monitoring/mailings/letters/${letter}`,
        '/monitoring/mailings/tasks',
        '/monitoring/mailings/log',
        '/monitoring/nowhere',
        '/events/campaigns/new',
        '/events/calendar?view=week',
        '/events/calendar?view=list',
        '/events/joint?state=waiting',
        '/events/joint/kinds',
        `/events/joint/${event}`,
        `/events/campaigns/${campaignId}`,
        `/events/campaigns/${campaignId}/edit`,
        `/events/meetings/${meetingId}/programme`,
        `/events/meetings/${meetingId}/call`,
        `/events/meetings/${meetingId}/minutes`,
        '/events/meetings/monitoring',
        `/events/meetings/${meetingId}/people`,
        `/events/meetings/${meetingId}/door`,
        `/events/meetings/${meetingId}/survey`,
        `/events/meetings/${meetingId}/materials`,
        '/events/control/board',
        '/events/control/cards',
        '/events/control/discipline',
        '/events/resolutions',
        '/events/resolutions/new',
      ],
    })),
    ...(await walk(e2e, { as: 'director', deep: [], briefly: /./ })),
    ...(await walk(e2e, { as: 'media', deep: [], briefly: /./ })),
  ];
  assert.deepEqual(found, []);
}
