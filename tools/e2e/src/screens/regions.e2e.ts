import assert from 'node:assert/strict';
import { addMonths } from '@pbnet/domain';
import type { E2e } from '../e2e.ts';
import { openMonth } from '../seed-months.ts';
import { madeCampaign } from './made-campaign.ts';
import { walk } from './walk.ts';

export const name =
  'every screen of regional centers and centers: axe in its looks, keyboard, phone, English, policy';

const before = addMonths(openMonth, -1);

export async function run(e2e: E2e): Promise<void> {
  const campaignId = await madeCampaign(e2e);
  const found = [
    ...(await walk(e2e, {
      as: 'penza',
      briefly: /^\/agreements/,
      deep: [
        `/monitoring/import/${openMonth}`,
        `/monitoring/report/${before}/12`,
        `/monitoring/results/${before}`,
        `/events/campaigns/${campaignId}`,
        '/events/control/discipline',
        '/events/resolutions',
        '/events/joint/new',
      ],
    })),
    ...(await walk(e2e, {
      as: 'manager',
      deep: ['/account', `/monitoring/sheet/${before}`, `/monitoring/report/${before}/11`],
    })),
  ];
  assert.deepEqual(found, []);
}
