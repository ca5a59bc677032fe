import { asDay } from '@pbnet/domain';
import { randomUUID } from 'node:crypto';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { refusal } from '../testing/staff.ts';
import { told } from '../testing/told.ts';
import { contestWorkbook } from './contest-workbook.ts';
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

describe('moderation', () => {
  it('belongs to the own regional center and to headquarters, and repeats do nothing', async () => {
    const contestId = await contest();
    const { entry } = await handIn(contestId);
    const key = { entryId: entry.id, version: entry.version };
    expect((await kamchatka.contestEntries.board({ contestId })).rows).toEqual([]);
    expect(await refusal(kamchatka.contestEntries.accept(key))).toBe('not-found');
    const accepted = await penza.contestEntries.accept(key);
    expect(accepted).toMatchObject({ state: 'accepted', number: entry.number });
    expect(await penza.contestEntries.accept(key)).toEqual(accepted);
    expect(await refusal(officer.contestEntries.return({ ...key, reason: 'Нет файла' }))).toBe('stale-edit');
  });

  it('returns with the reason by letter, and the author corrects while the region decides', async () => {
    const contestId = await contest();
    const { secret, entry } = await handIn(contestId, { email: 'author2@reader.example' });
    await penza.contestEntries.return({
      entryId: entry.id,
      version: entry.version,
      reason: 'Нет названия реки',
    });
    const [letter] = await raw`select plain from deliveries where recipient = 'author2@reader.example'
      and kind = 'contest-decision'`;
    expect(letter?.['plain']).toContain('Причина: Нет названия реки');
    expect(letter?.['plain']).toContain(secret);
    api.moveTo('2026-10-10T09:00:00Z');
    const returned = await portal.entry({ secret });
    expect(returned).toMatchObject({ state: 'returned', mayChange: true, changesUntil: '2026-10-15' });
    expect((await portal.submitEntry({ secret, version: returned.version })).state).toBe('submitted');
    api.moveTo('2026-10-16T00:00:00Z');
    const { version } = await portal.entry({ secret });
    expect(await refusal(penza.contestEntries.accept({ entryId: entry.id, version }))).toBe(
      'regional-stage-over',
    );
    expect((await officer.contestEntries.accept({ entryId: entry.id, version })).state).toBe('accepted');
    api.moveTo('2026-09-10T09:00:00Z');
  });

  it('sends no more winners of a region than the limit, even when two decide at once', async () => {
    const contestId = await contest();
    const entries = [];
    for (let number = 1; number <= 4; number += 1) {
      const { entry } = await handIn(contestId, { title: `Работа ${number}` });
      entries.push(await penza.contestEntries.accept({ entryId: entry.id, version: entry.version }));
    }
    const answers = await Promise.all(
      entries.map(({ id, version }) =>
        refusal(penza.contestEntries.advance({ entryId: id, version, federal: true })),
      ),
    );
    expect(answers.toSorted()).toEqual(['allowed', 'allowed', 'regional-limit', 'regional-limit']);
  });
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

it('shows a thousand entries page by page, with filters, and saves them all as a safe workbook', async () => {
  const contestId = await contest();
  await raw`insert into contest_entries (contest_id, number, nomination_id, region_id, regional_center_id, state, title,
      words, author_name, email, consent_version, secret_hash, sealed_secret, submitted_at)
    select ${contestId}, 'T-' || n, 'words', 1 + n % 2, 1 + n % 2, 'submitted', '=HYPERLINK("x";' || n || ')',
      '', 'Участник ' || n, 'a@b.example', 1, ${contestId} || n, '', now() from generate_series(1, 1000) n`;
  const board = await officer.contestEntries.board({ contestId });
  expect(board).toMatchObject({ total: 1000, pageSize: 50, counts: { submitted: 1000 } });
  expect(board.rows).toHaveLength(50);
  expect((await officer.contestEntries.board({ contestId, page: 20 })).rows).toHaveLength(50);
  expect((await penza.contestEntries.board({ contestId })).total).toBe(500);
  expect((await officer.contestEntries.board({ contestId, search: 'участник 999' })).total).toBe(1);
  expect((await officer.contestEntries.board({ contestId, search: '100%' })).total).toBe(0);
  const { contest: of, rows } = await api.services.contestModeration.all(
    { accountId: randomUUID(), sessionId: '', role: 'director', place: { kind: 'network' } },
    { contestId },
  );
  const sheet = await readSheet(Buffer.from(await contestWorkbook(of, rows)));
  expect(sheet).toHaveLength(1001);
  expect(String(sheet[1]?.[5])).toMatch(/^=HYPERLINK/);
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
