import assert from 'node:assert/strict';
import type { E2e } from '../e2e.ts';
import { restore } from './registry.ts';
import { variant } from './variant.ts';

export const name =
  'a release for another contract or another version of a shared library is refused in words';

export async function run({ open, system }: E2e): Promise<void> {
  using foreign = variant({ '"contract": 1': '"contract": 2' });
  const contract = await system.publish(foreign.folder);
  assert.equal(contract.ok, false);
  assert.match(contract.said, /не подходит к установленной оболочке: contract 2 ≠ 1/);

  using newer = variant({ '"react-router": "^8': '"react-router": "^9' });
  const version = await system.publish(newer.folder);
  assert.equal(version.ok, false);
  assert.match(version.said, /react-router \^9\.\S+ ≠ 8\./);

  const administrator = await open({ as: 'administrator' });
  await administrator.goto('/administration/micro-frontends');
  await administrator.getByText('Не подходит к этой системе').first().waitFor();

  // Past the gate, as a deployment by hand would: the shell itself refuses to run it.
  await system.sql`update micro_frontends set current_release_id = (select id from micro_frontend_releases
    where module->>'contract' = '2' limit 1) where id = 'monitoring'`;
  try {
    const page = await open({ as: 'officer' });
    await page.goto('/monitoring/periods');
    await page.getByText('Раздел собран для другой версии системы').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Повторить' }).count(), 0);
  } finally {
    await restore(system);
  }
}
