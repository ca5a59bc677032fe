import { addMonths, asMonth } from '@pbnet/domain';
import { startingIndicators, type IndicatorValues } from '@pbnet/domain/monitoring';
import { failures, startMailbox, type Letter } from '@pbnet/stand-in-smtp';
import { eq } from 'drizzle-orm';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { regionalCenterVersions } from '../../network/network.tables.ts';
import { settings } from '../../platform/platform.tables.ts';
import { startWorker } from '../../start-worker.ts';
import { testApi } from '../../testing/api.ts';
import { networkPlace, seedActor, seedNetwork } from '../../testing/network.ts';
import { seedForm, seedPeriod, seedReports } from '../../testing/reports.ts';

const mailbox = await startMailbox();
const api = await testApi({ SMTP_URL: `smtp://127.0.0.1:${mailbox.smtpPort}` });
const { database, env, services } = api;
const worker = await startWorker({ env, database, services });
afterAll(async () => {
  await worker.stop();
  await mailbox.stop();
});

await seedNetwork(database);
await seedForm(database);
const officer = await seedActor(database, 'monitoring-officer', networkPlace);
const director = await seedActor(database, 'director', networkPlace);

const usual: IndicatorValues = Object.fromEntries(startingIndicators.map(({ code }) => [code, 5]));
let latest = asMonth('2025-03');

/** A closed month of its own: Penza has a zero and a missing report, Kamchatka none, Kaliningrad a zero. */
async function closedMonth() {
  latest = addMonths(latest, 1);
  const month = latest;
  await seedPeriod(database, { month, state: 'closed' });
  const of = (centerId: number, values: IndicatorValues) =>
    ({ month, centerId, state: 'accepted', values }) as const;
  await seedReports(database, [
    of(11, { ...usual, visits: 0 }),
    of(12, usual),
    { month, centerId: 13, state: 'missing' },
    of(21, usual),
    of(22, usual),
    of(31, { ...usual, events_held: 0, event_participants: 0 }),
  ]);
  return month;
}

async function prepared() {
  const month = await closedMonth();
  const { id } = await api.as(officer).mailings.prepare({ kind: 'zero-lists', month });
  return { ...(await api.as(officer).mailings.one({ id })), month };
}

async function address(regionalCenterId: number, email: string | null): Promise<void> {
  await database.system((tx) =>
    tx
      .update(regionalCenterVersions)
      .set({ email })
      .where(eq(regionalCenterVersions.regionalCenterId, regionalCenterId)),
  );
}

const ofMailing = (letters: readonly Letter[], ids: readonly { readonly deliveryId: string }[]) =>
  letters.filter(({ messageId }) => ids.some(({ deliveryId }) => messageId.startsWith(deliveryId)));

async function finished(id: string) {
  return vi.waitFor(
    async () => {
      const mailing = await api.as(director).mailings.one({ id });
      expect(mailing.state).toBe('finished');
      return mailing;
    },
    { timeout: 15_000 },
  );
}

beforeEach(async () => {
  mailbox.rules.set([]);
  for (const id of [1, 2, 3]) await address(id, `rc${id}@region.example`);
});

it('shows every letter before anything is sent, and sends each regional center its own list', async () => {
  const mailing = await prepared();
  expect(mailing).toMatchObject({ state: 'prepared', gaps: 0, letters: { prepared: 3 } });
  expect(mailing.recipients.map(({ name, summary }) => [name, summary])).toEqual([
    ['РЦ Калининградская область', '1 с нулями'],
    ['РЦ Камчатский край', 'нулей нет'],
    ['РЦ Пензенская область', '1 с нулями, 1 не сдал'],
  ]);
  expect(ofMailing(mailbox.messages(), mailing.recipients)).toEqual([]);

  await api.as(director).mailings.release({ id: mailing.id, version: mailing.version });
  expect((await finished(mailing.id)).letters).toEqual({ sent: 3 });
  const letters = ofMailing(mailbox.messages(), mailing.recipients);
  expect(letters.map(({ recipients }) => recipients[0]).toSorted()).toEqual([
    'rc1@region.example',
    'rc2@region.example',
    'rc3@region.example',
  ]);
  const penza = letters.find(({ recipients }) => recipients[0] === 'rc1@region.example');
  expect(penza?.subject).toBe('Нулевые показатели ЦУД за апрель 2025: 1 центр, 1 не сдал отчёт');
  const [book] = penza?.attachments ?? [];
  const [sheet] = await readExcelFile(book?.content ?? Buffer.of());
  expect(sheet?.data.slice(1).map((row) => [row[2], row[4]])).toEqual([
    ['ЦУД 13', 'Отчёт не сдан'],
    ['ЦУД 11', 'Есть нулевые показатели'],
  ]);
});

it('keeps the exact letter with its hash', async () => {
  const mailing = await prepared();
  await api.as(director).mailings.release({ id: mailing.id, version: mailing.version });
  await finished(mailing.id);
  const [recipient] = mailing.recipients;
  const kept = await services.mailLog.message(officer, recipient?.deliveryId ?? '');
  const [arrived] = ofMailing(mailbox.messages(), mailing.recipients.slice(0, 1));
  // The server ends the message with a line end of its own.
  expect(arrived?.raw.toString('latin1').trimEnd()).toBe(
    Buffer.from(kept.content).toString('latin1').trimEnd(),
  );
  const { sha256 } = await api.as(officer).mail.letter({ deliveryId: recipient?.deliveryId ?? '' });
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(kept.content));
  expect(Buffer.from(digest).toString('hex')).toBe(sha256);
});

it('does not let the one who prepared it release it, and sends once when two others press the button', async () => {
  const { id, version, recipients } = await prepared();
  await expect(api.as(officer).mailings.release({ id, version })).rejects.toMatchObject({
    code: 'FORBIDDEN',
    message: 'mailing-second-person',
  });
  const administrator = await seedActor(database, 'administrator', networkPlace);
  const pressed = await Promise.allSettled([
    api.as(director).mailings.release({ id, version }),
    api.as(administrator).mailings.release({ id, version }),
  ]);
  expect(pressed.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  await finished(id);
  expect(ofMailing(mailbox.messages(), recipients)).toHaveLength(3);
});

it('refuses a second run of the month and leads to the first', async () => {
  const { id, month } = await prepared();
  await expect(api.as(officer).mailings.prepare({ kind: 'zero-lists', month })).rejects.toMatchObject({
    code: 'CONFLICT',
    cause: { key: 'mailing-exists', details: { mailingId: id } },
  });
});

it('refuses to send while somebody has no address, until it is entered or left out with a reason', async () => {
  await address(2, null);
  const mailing = await prepared();
  expect(mailing.gaps).toBe(1);
  expect(mailing.recipients[0]).toMatchObject({ name: 'РЦ Камчатский край', recipient: null });
  const command = { id: mailing.id, version: mailing.version };
  await expect(api.as(director).mailings.release(command)).rejects.toMatchObject({
    cause: { key: 'mailing-gaps', details: { count: 1 } },
  });

  await address(2, 'new@region.example');
  await api.as(officer).mailings.refresh(command);
  const fixed = await api.as(officer).mailings.one({ id: mailing.id });
  expect(fixed.gaps).toBe(0);

  const [kaliningrad] = fixed.recipients;
  await api
    .as(officer)
    .mailings.leaveOut({ deliveryId: kaliningrad?.deliveryId ?? '', reason: 'Список передан лично' });
  await api.as(director).mailings.release({ id: fixed.id, version: fixed.version });
  expect((await finished(fixed.id)).letters).toEqual({ sent: 2, 'left-out': 1 });
});

it('sends again only what failed, to the corrected address', async () => {
  mailbox.rules.add(failures.unknownUser('rc3@region.example'));
  const { id, version, recipients } = await prepared();
  await api.as(director).mailings.release({ id, version });
  const failed = await finished(id);
  expect(failed.letters).toEqual({ sent: 2, failed: 1 });
  expect(failed.recipients[0]).toMatchObject({ state: 'failed', problem: 'refused' });

  await address(3, 'right@region.example');
  await api.as(director).mailings.resendFailed({ id, version: failed.version });
  expect((await finished(id)).letters).toEqual({ sent: 3 });
  const letters = ofMailing(mailbox.messages(), recipients);
  expect(letters).toHaveLength(3);
  expect(letters.at(-1)?.recipients).toEqual(['right@region.example']);
});

it('cancels before release and lets the month be prepared anew', async () => {
  const { id, version, month } = await prepared();
  await api.as(officer).mailings.cancel({ id, version });
  await expect(api.as(director).mailings.release({ id, version })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  const again = await api.as(officer).mailings.prepare({ kind: 'zero-lists', month });
  expect(again.id).not.toBe(id);
});

it('prepares the zero mailing by itself on its day, once, and only after the month has closed', async () => {
  await database.system((tx) => tx.insert(settings).values({ key: 'mailing.zero-day', value: 7 }));
  const early = new Date('2026-11-06T09:00:00Z');
  const day = new Date('2026-11-07T09:00:00Z');
  await seedPeriod(database, { month: asMonth('2026-10'), state: 'open' });
  expect(await services.mailings.prepareMonthly(day)).toBeNull();
  await database.raw`update reporting_periods set state = 'closed' where month = '2026-10'`;
  expect(await services.mailings.prepareMonthly(early)).toBeNull();
  expect(await services.mailings.prepareMonthly(day)).toBe('2026-10');
  expect(await services.mailings.prepareMonthly(day)).toBeNull();
  const [newest] = await api.as(officer).mailings.list();
  expect(newest).toMatchObject({ month: '2026-10', state: 'prepared', preparedBy: null });
});
