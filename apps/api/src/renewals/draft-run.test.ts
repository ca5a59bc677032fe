import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { cooperationSample } from '../agreement-documents/sample-template.ts';
import { testApi } from '../testing/api.ts';
import { renewalDesk } from '../testing/renewal-desk.ts';

const api = await testApi();
const desk = await renewalDesk(api);
const { raw } = api.database;
const child = fileURLToPath(new URL('../testing/draft-worker.ts', import.meta.url));
const count = 8;

async function template(): Promise<string> {
  const id = randomUUID();
  const name = 'Соглашение о сотрудничестве';
  const input = { id, version: 0, name, use: 'agreement', note: '', fileName: 'ш.docx' } as const;
  const bytes = await cooperationSample();
  await api.services.agreementTemplates.upload(desk.officer, { ...input, bytes, check: false });
  return id;
}

const drafted = async () => (await raw`select 1 from renewal_agreements where state = 'drafted'`).length;

/** Kills the process with the given work as soon as so many drafts are there. */
async function killedAfter(drafts: number, campaignId: string): Promise<void> {
  const { DATABASE_URL, FILES_DIRECTORY, PUBLIC_URL } = api.env;
  const SECRET_KEY = Buffer.alloc(32, 7).toString('base64');
  const env = { ...process.env, DATABASE_URL, FILES_DIRECTORY, PUBLIC_URL, SECRET_KEY };
  const worker = spawn(process.execPath, ['--conditions=@pbnet/source', child, campaignId], {
    env,
    stdio: 'inherit',
  });
  const ended = once(worker, 'exit');
  while (worker.exitCode === null && (await drafted()) < drafts) await pause(5);
  worker.kill('SIGKILL');
  await ended;
}

it(
  'goes on after kill -9 where it was cut off: every draft with its Word document and PDF, none twice',
  { timeout: 120_000 },
  async () => {
    await desk.restart();
    const year = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
    const ids: string[] = [];
    for (let number = 1; number <= count; number += 1)
      ids.push(
        await desk.agreement({ ...year, regionalCenterId: 1 + (number % 2), title: `Соглашение ${number}` }),
      );
    const as = api.as(desk.officer).renewals;
    const { campaignId } = await as.create({ ...desk.renewal(ids), templateId: await template() });
    await as.prepareDrafts({ campaignId, version: 1 });

    await killedAfter(3, campaignId);
    const { progress } = await as.get({ campaignId });
    expect(progress.running).toBe(true);
    expect(progress.drafted).toBeGreaterThanOrEqual(3);
    expect(progress.drafted).toBeLessThan(count);

    await desk.drafts(campaignId);
    expect((await as.get({ campaignId })).progress).toEqual({
      ...{ waiting: 0, drafted: count, failed: 0, leftOut: 0, running: false },
    });
    const successors = await raw`
    select s.supersedes_id, (select count(*)::int from agreement_versions where agreement_id = s.id) as texts,
      (select count(*)::int from agreement_pdfs where agreement_id = s.id) as pdfs,
      (select count(*)::int from audit_log where action = 'agreement.create' and entity_id = s.id::text) as traces
    from agreements s where s.supersedes_id is not null`;
    expect(new Set(successors.map((row) => row['supersedes_id']))).toEqual(new Set(ids));
    expect(successors.map(({ texts, pdfs, traces }) => [texts, pdfs, traces])).toEqual(
      Array.from({ length: count }, () => [1, 1, 1]),
    );
  },
);
