import { randomUUID } from 'node:crypto';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { refusal } from '../testing/staff.ts';
import { contestWorkbook } from './contest-workbook.ts';
import { stage } from './testing/stage.ts';

const { api, visitor, officer, penza, kamchatka, contest, handIn } = await stage();
const { publicContests: portal } = visitor;
const { raw } = api.database;

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
