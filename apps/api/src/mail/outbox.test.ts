import { eq } from 'drizzle-orm';
import { simpleParser } from 'mailparser';
import { expect, it } from 'vitest';
import { jobSender } from '../jobs/job-sender.ts';
import { letterBody, paragraph } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';
import { testApi } from '../testing/api.ts';
import { centerPlace, networkPlace, seedActor, seedNetwork } from '../testing/network.ts';
import { deliveries } from './mail.tables.ts';
import { mailIdentity } from './mail-identity.ts';
import type { Letter } from './outbox.ts';
import { transactionalOutbox } from './transactional-outbox.ts';

const { database, env } = await testApi();
await seedNetwork(database);
const outbox = transactionalOutbox({ identity: mailIdentity(env), jobs: jobSender(database) });

function letter(dedupeKey: string): Letter {
  const body = letterBody([paragraph('Сдайте отчёт за октябрь <до 5 ноября>.')]);
  return {
    dedupeKey,
    kind: 'reminder',
    to: 'rc1@region.example',
    subject: 'Напоминание: отчёт ЦУД за октябрь 2026',
    ...letterLayout({ title: 'Отчёт за октябрь', ...body, language: 'ru' }),
    attachments: [
      {
        fileName: 'Бланк отчёта.xlsx',
        contentType: 'application/octet-stream',
        content: Buffer.from('PK blank'),
      },
    ],
  };
}

async function jobsOf(id: string | null): Promise<number> {
  const rows = await database.raw`select 1 from pgboss.job where name = 'mail' and singleton_key = ${id}`;
  return rows.length;
}

it('keeps the letter, its attachment and its job in the caller’s transaction', async () => {
  const id = await database.system((tx) => outbox.enqueue(tx, letter('reminder:1')));
  expect(await jobsOf(id)).toBe(1);
  const [row] = await database.system((tx) =>
    tx
      .select()
      .from(deliveries)
      .where(eq(deliveries.id, id ?? '')),
  );
  const parsed = await simpleParser(row?.raw ?? '');
  expect(parsed.messageId).toBe(`<${id}@pbnet.example>`);
  expect(parsed.subject).toBe('Напоминание: отчёт ЦУД за октябрь 2026');
  expect(parsed.text).toContain('Сдайте отчёт за октябрь <до 5 ноября>.');
  expect(parsed.attachments.map(({ filename, content }) => [filename, content.toString()])).toEqual([
    ['Бланк отчёта.xlsx', 'PK blank'],
  ]);
});

it('leaves nothing behind when the transaction fails', async () => {
  const kept: (string | null)[] = [];
  const failing = database.system(async (tx) => {
    kept.push(await outbox.enqueue(tx, letter('reminder:2')));
    throw new Error('the cause failed');
  });
  await expect(failing).rejects.toThrow('the cause failed');
  expect(await jobsOf(kept[0] ?? null)).toBe(0);
});

it('queues one letter for one cause', async () => {
  const first = await database.system((tx) => outbox.enqueue(tx, letter('reminder:3')));
  const second = await database.system((tx) => outbox.enqueue(tx, letter('reminder:3')));
  expect([first === null, second]).toEqual([false, null]);
});

it('lets a centre’s act write to headquarters, and gives the centre its narrow view back', async () => {
  const manager = await seedActor(database, 'center-manager', centerPlace(11));
  const seen = await database.as(manager, async (tx) => {
    await outbox.enqueue(tx, { ...letter('to-headquarters'), place: networkPlace });
    return tx.select({ id: deliveries.id }).from(deliveries);
  });
  expect(seen).toEqual([]);
});
