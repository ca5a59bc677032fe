import { asDay } from '@pbnet/domain';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { refusal } from '../testing/staff.ts';
import { told } from '../testing/told.ts';
import { guardianPurpose } from './contest-files.ts';
import { entryForm, settings } from './testing/contest.ts';
import { secretOf, stage } from './testing/stage.ts';

const { api, visitor, officer, penza, kamchatka, contest, begin, attach, handIn } = await stage();
const { publicContests: portal } = visitor;
const { raw } = api.database;

describe('an entry', () => {
  it('is begun, sent with a receipt, corrected until the last day, and everything comes by letter', async () => {
    const contestId = await contest();
    const { secret, entry } = await begin(contestId, { nominationId: 'story' });
    expect(entry).toMatchObject({ state: 'draft', number: null, mayChange: true, zone: 'Europe/Moscow' });
    expect(await told(portal.submitEntry({ secret, version: entry.version }))).toContain(
      'приложить файлы: 1',
    );
    await attach(entry.id);
    const sent = await portal.submitEntry({ secret, version: entry.version });
    expect(sent.number).toMatch(/^К-2026-\d{6}$/);
    expect(await portal.submitEntry({ secret, version: entry.version })).toEqual(sent);
    const form = entryForm({ nominationId: 'story', title: 'Над тихой рекой' });
    expect(await portal.saveEntry({ secret, version: sent.version, form })).toMatchObject({
      ...{ state: 'submitted', number: sent.number, form: { title: 'Над тихой рекой' } },
    });
    const letters = await raw`select subject, plain from deliveries where recipient = 'author1@reader.example'
      order by queued_at`;
    expect(letters.map((letter) => letter['subject'])).toEqual([
      'Заявка начата: Моя малая родина',
      `Заявка ${sent.number} принята к рассмотрению`,
    ]);
    expect(letters[1]?.['plain']).toContain(`/portal/contests/entry/${secret}`);
  });

  it('sent twice with one secret is made once', async () => {
    const contestId = await contest();
    const input = {
      contestId,
      secret: secretOf(),
      form: entryForm(),
      consentVersion: 1,
      consent: true,
    } as const;
    const [first, second] = await Promise.all([portal.createEntry(input), portal.createEntry(input)]);
    expect(second).toEqual(first);
    const [count] = await raw`select count(*)::int as n from contest_entries where contest_id = ${contestId}`;
    expect(count?.['n']).toBe(1);
  });

  it('of a minor is not taken without the guardian, in words', async () => {
    const contestId = await contest();
    const young = { bornOn: asDay('2012-01-01') };
    expect(await told(begin(contestId, young))).toContain('имя родителя или опекуна');
    const { secret, entry } = await begin(contestId, { ...young, guardianName: 'Родитель участника 1' });
    expect(entry.minor).toBe(true);
    expect(await told(portal.submitEntry({ secret, version: entry.version }))).toContain(
      'согласием родителя',
    );
    await attach(entry.id, guardianPurpose);
    expect((await portal.submitEntry({ secret, version: entry.version })).state).toBe('submitted');
  });

  it('is judged by the clocks of the author’s region', async () => {
    const contestId = await contest();
    const east = await begin(contestId, { regionalCenterId: 2 });
    const west = await begin(contestId, { regionalCenterId: 3 });
    // 1 October, 12:30 UTC: past midnight in Kamchatka, afternoon in Kaliningrad.
    api.moveTo('2026-10-01T12:30:00Z');
    expect(await told(portal.submitEntry({ secret: east.secret, version: 1 }))).toContain(
      'закончился 1 октября 2026 года в 23:59 по времени вашего региона',
    );
    expect((await portal.submitEntry({ secret: west.secret, version: 1 })).state).toBe('submitted');
    expect(await refusal(begin(contestId, { regionalCenterId: 2 }))).toBe('entry-over');
    api.moveTo('2026-08-31T09:00:00Z');
    expect(await refusal(begin(contestId))).toBe('entry-not-open-yet');
    api.moveTo('2026-09-10T09:00:00Z');
  });

  it('asks again when the text of the consent has changed, and hides drafts of contests', async () => {
    const id = randomUUID();
    await officer.contests.create({ id, settings: settings() });
    expect(await refusal(portal.get({ contestId: id }))).toBe('not-found');
    expect(await refusal(penza.contests.get({ contestId: id }))).toBe('not-found');
    const contestId = await contest();
    const consent = 'Согласен на обработку моих персональных данных по новым правилам.';
    await officer.contests.change({ contestId, version: 2, settings: settings({ consent }) });
    expect(await refusal(begin(contestId))).toBe('entry-consent-old');
  });

  it('is not found by a guessed link', async () => {
    expect(await refusal(portal.entry({ secret: secretOf() }))).toBe('entry-link-unknown');
  });
});

it('refuses days out of order and a contest that is over before it is announced, in words', async () => {
  const id = randomUUID();
  const juryUntil = asDay('2026-09-02');
  expect(await told(officer.contests.create({ id, settings: settings({ juryUntil }) }))).toContain(
    'Сроки идут не по порядку. Приём заявок: 1 сентября 2026 года — 1 октября 2026 года',
  );
  await officer.contests.create({ id, settings: settings() });
  api.moveTo('2026-10-05T09:00:00Z');
  expect(await told(officer.contests.announce({ contestId: id, version: 1 }))).toContain('уже прошёл');
  api.moveTo('2026-09-10T09:00:00Z');
});

it('lets an author step back until the results are frozen, also after the last day', async () => {
  const contestId = await contest();
  const { secret, entry } = await handIn(contestId);
  await penza.contestEntries.accept({ entryId: entry.id, version: entry.version });
  api.moveTo('2026-10-20T09:00:00Z');
  const { version, mayChange, mayWithdraw } = await portal.entry({ secret });
  expect({ mayChange, mayWithdraw }).toEqual({ mayChange: false, mayWithdraw: true });
  expect((await portal.withdrawEntry({ secret, version })).state).toBe('withdrawn');
  expect(await refusal(portal.submitEntry({ secret, version: version + 1 }))).toBe('entry-step-refused');
  api.moveTo('2026-09-10T09:00:00Z');
});

it('stands in the calendar and in the search, and its entries wait on the home page of their region alone', async () => {
  const contestId = await contest({ title: 'Чтения у Невы' });
  await handIn(contestId);
  const days = { from: asDay('2026-09-20'), to: asDay('2026-10-20') };
  const items = (await penza.calendar.items(days)).filter(({ key }) => key.includes(contestId));
  expect(items.map(({ day }) => day)).toEqual(['2026-10-01', '2026-10-15']);
  expect(await penza.search.find({ text: 'чтения у невы' })).toMatchObject([
    { kind: 'contest', to: `/events/contests/${contestId}` },
  ]);
  const waiting = async (who: typeof penza) =>
    (await who.home.cards()).filter(({ id }) => id === `contests.moderate:${contestId}`);
  expect(await waiting(penza)).toMatchObject([{ count: 1 }]);
  expect(await waiting(kamchatka)).toEqual([]);
});

describe('two people at headquarters', () => {
  it('change a contest: the second is told and shown what there is', async () => {
    const contestId = await contest();
    await officer.contests.change({ contestId, version: 2, settings: settings({ title: 'Первый' }) });
    const second = officer.contests.change({
      contestId,
      version: 2,
      settings: settings({ title: 'Второй' }),
    });
    await expect(second).rejects.toMatchObject({ cause: { key: 'stale-edit' } });
    await expect(second).rejects.toMatchObject({
      cause: { details: { current: { title: 'Первый', version: 3 } } },
    });
  });

  it('do not remove a nomination that has entries', async () => {
    const contestId = await contest();
    await handIn(contestId);
    const nominations = settings().nominations.filter(({ id }) => id !== 'words');
    const change = officer.contests.change({ contestId, version: 2, settings: settings({ nominations }) });
    expect(await refusal(change)).toBe('contest-settings-fixed');
  });
});

it('removes personal data when their time is over, and keeps the counts', async () => {
  const contestId = await contest();
  const { secret, entry } = await handIn(contestId, {
    bornOn: asDay('2012-01-01'),
    guardianName: 'Родитель 1',
  });
  await begin(contestId);
  api.moveTo('2027-11-01T09:00:00Z');
  await api.services.contestRetention.run();
  expect((await portal.entry({ secret })).form.authorName).toBe('Участник 1');
  api.moveTo('2027-11-02T09:00:00Z');
  expect(await api.services.contestRetention.run()).toMatchObject({ purged: expect.any(Number) });
  const [row] =
    await raw`select author_name, email, born_on, guardian_name, number, state from contest_entries
    where id = ${entry.id}`;
  expect(row).toMatchObject({ author_name: null, email: null, born_on: null, guardian_name: null });
  expect(row).toMatchObject({ number: entry.number, state: 'submitted' });
  const files = await raw`select 1 from stored_files where owner_id = ${entry.id}`;
  expect(files).toHaveLength(0);
  const { counts } = await officer.contestEntries.board({ contestId });
  expect(counts).toMatchObject({ submitted: 1 });
  expect(counts.draft).toBeUndefined();
  api.moveTo('2026-09-10T09:00:00Z');
});
