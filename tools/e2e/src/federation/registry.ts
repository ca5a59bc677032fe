import assert from 'node:assert/strict';
import path from 'node:path';
import type { System } from '../system.ts';

/** Puts the built monitoring back as the current release; tests of deployment leave others behind. */
export async function restore({ sql }: System): Promise<void> {
  await sql`update micro_frontends set enabled = true, version = version + 1, current_release_id =
    (select min(id) from micro_frontend_releases where micro_frontend_id = 'monitoring') where id = 'monitoring'`;
}

/** The folder of the release that pages get now. */
export async function currentFolder({ sql, remotes }: System): Promise<string> {
  const [row] = await sql<{ release: string }[]>`select r.release from micro_frontends f
    join micro_frontend_releases r on r.id = f.current_release_id where f.id = 'monitoring'`;
  assert.ok(row, 'monitoring is published');
  return path.join(remotes, 'monitoring', row.release);
}
