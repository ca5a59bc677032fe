import assert from 'node:assert/strict';
import type { E2e } from '../e2e.ts';
import { walk } from './walk.ts';

export const name =
  'every screen of administration: axe in its looks, keyboard, phone, English, policy, console';

export async function run(e2e: E2e): Promise<void> {
  const [account] = await e2e.system.sql<
    { id: string }[]
  >`select id from accounts where email like 'penza@%'`;
  const network = '/administration/network';
  const found = await walk(e2e, {
    as: 'administrator',
    briefly: /^\/monitoring/,
    deep: [
      '/account',
      '/account/gosuslugi/of-the-letter',
      '/administration/people/new',
      `/administration/people/${account?.id}`,
      ...['regional-centers', 'centers', 'organizations'].map((view) => `${network}?view=${view}`),
      ...['regions', 'regional-centers', 'centers', 'organizations'].map((view) => `${network}/${view}/new`),
      `${network}/regions/1`,
      `${network}/regional-centers/1`,
      `${network}/centers/11`,
      `${network}/organizations/1`,
      '/administration/nowhere',
    ],
  });
  assert.deepEqual(found, []);
}
