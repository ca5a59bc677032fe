import { asDay } from '@pbnet/domain';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { refusedWith } from '../testing/centers.ts';
import { moderationDesk } from '../testing/moderation-desk.ts';

const api = await testApi();
const { raw } = api.database;
const { actors, editors, editor, second, head, video, cleared } = await moderationDesk(api);

const moment = (id: string, over: object = {}) => ({
  ...{ id, remarkId: randomUUID(), atMs: 12_000, words: 'Не слышно докладчика' },
  ...over,
});

async function stateOf(id: string): Promise<string> {
  const [row] = await raw`select state from videos where id = ${id}`;
  return String(row?.['state']);
}

describe('the queue', () => {
  it('stands the oldest first and tells how long the middle one waits', async () => {
    const old = await video({ since: '2026-11-13T09:00:00Z', title: 'Ёлочный вечер' });
    const middle = await video({ since: '2026-11-18T09:00:00Z', region: 2 });
    await video({ since: '2026-11-22T09:00:00Z', region: null });
    await video({ state: 'published', since: '2026-01-01T09:00:00Z' });
    const queue = await editor.moderation.queue({});
    expect(queue.rows.map(({ id }) => id).slice(0, 2)).toEqual([old, middle]);
    expect(queue).toMatchObject({ total: 3, waiting: 3, medianAgeMs: 5 * 86_400_000 });
    expect(queue.oldestAgeMs).toBe(10 * 86_400_000);
    const found = await editor.moderation.queue({ search: 'елоч' });
    expect(found).toMatchObject({ total: 1, waiting: 3, rows: [{ id: old, claimedBy: null, returns: 0 }] });
    expect((await editor.moderation.queue({ regionId: 2 })).rows.map(({ id }) => id)).toEqual([middle]);
    expect((await editor.moderation.queue({ search: '%' })).total).toBe(0);
  });

  it('lets one moderator work on a video; the second is told who, and may take it over', async () => {
    const id = await video();
    const { claim } = await editor.moderation.claim({ id, version: 0, over: false });
    expect(claim).toMatchObject({ byId: editors[0].accountId, version: 1 });
    const other = await refusedWith(second.moderation.claim({ id, version: 0, over: false }));
    expect(other).toMatchObject({ key: 'moderation-claimed', details: { current: { version: 1 } } });
    const judging = second.moderation.judge({ id, item: 'title', version: 0, verdict: 'yes', remark: '' });
    expect(await refusedWith(judging)).toMatchObject({ key: 'moderation-claimed' });
    expect((await second.moderation.queue({ whose: 'mine' })).total).toBe(0);
    expect((await editor.moderation.queue({ whose: 'mine' })).rows.map((row) => row.id)).toEqual([id]);
    const over = await second.moderation.claim({ id, version: 1, over: true });
    expect(over.claim.byId).toBe(editors[1].accountId);
    expect(over.may).toContain('judge');
    // The first one's button of a minute ago gives nothing of the second's away.
    await editor.moderation.release({ id, version: 1 });
    expect((await second.moderation.sheet({ id })).claim.byId).toBe(editors[1].accountId);
    expect((await second.moderation.release({ id, version: 1 })).claim.byId).toBeNull();
  });

  it('is headquarters’ alone; a regional center reads its own video', async () => {
    const [own, foreign] = [await video(), await video({ region: 2 })];
    expect(await refusedWith(head.moderation.queue({}))).toMatchObject({ key: 'role-forbidden' });
    expect((await head.moderation.sheet({ id: own })).may).toEqual(['answer']);
    expect(await refusedWith(head.moderation.sheet({ id: foreign }))).toMatchObject({ key: 'not-found' });
  });
});

describe('the checklist and remarks', () => {
  it('wants a word to every «no» and tells the second at one line', async () => {
    const id = await video();
    const judge = (over: object) =>
      editor.moderation.judge({ id, item: 'sound', version: 0, verdict: 'no', remark: 'Гул', ...over });
    expect(await refusedWith(judge({ remark: '' }))).toMatchObject({ key: 'moderation-verdict-no-remark' });
    const { items } = await judge({});
    expect(items.find(({ code }) => code === 'sound')).toMatchObject({ verdict: 'no', version: 1 });
    expect(await refusedWith(judge({}))).toEqual({ key: 'allowed' });
    expect(await refusedWith(judge({ verdict: 'yes' }))).toMatchObject({ key: 'stale-edit' });
  });

  it('keeps remarks at times that the video has, once, and the video’s side answers them', async () => {
    const id = await video();
    const remark = moment(id);
    await editor.moderation.addRemark(remark);
    const { remarks } = await editor.moderation.addRemark(remark);
    expect(remarks).toMatchObject([{ atMs: 12_000, resolvedAt: null, version: 1 }]);
    const late = editor.moderation.addRemark(moment(id, { atMs: 90_001 }));
    expect(await refusedWith(late)).toMatchObject({ key: 'moderation-after-end' });
    const answered = await head.moderation.answerRemark({
      ...{ id, remarkId: remark.remarkId, version: 1, resolved: true, answer: 'Перезаписали' },
    });
    expect(answered.remarks).toMatchObject([{ answer: 'Перезаписали', version: 2 }]);
    const kamchatka = api.as(actors.heads[1]).moderation;
    const foreign = kamchatka.answerRemark({
      ...{ id, remarkId: remark.remarkId, version: 2, resolved: false, answer: '' },
    });
    expect(await refusedWith(foreign)).toMatchObject({ key: 'not-found' });
  });

  it('is data: an item that is not asked any more holds nothing up', async () => {
    const { id } = await cleared();
    const [item] = (await editor.moderation.items()).filter(({ code }) => code === 'logo');
    if (!item) throw new Error('the starting list has no logo');
    await raw`delete from moderation_verdicts where video_id = ${id} and item = 'logo'`;
    expect((await editor.moderation.sheet({ id })).lacks).toEqual(['checklist']);
    await editor.moderation.saveItem({ ...item, required: false });
    expect((await editor.moderation.sheet({ id })).lacks).toEqual([]);
    expect(await refusedWith(editor.moderation.saveItem(item))).toMatchObject({ key: 'stale-edit' });
    await editor.moderation.saveItem({ ...item, version: 2, required: true });
  });
});

describe('the decision', () => {
  it('is not «approved» while anything is missing, and says everything that is', async () => {
    const id = await video();
    const refused = await refusedWith(editor.moderation.approve({ id, version: 1 }));
    expect(refused.key).toBe('moderation-not-cleared');
    expect(refused.details?.['lacks']).toHaveLength(3);
    expect(await stateOf(id)).toBe('moderation');
  });

  it('approves once, whoever repeats it, and puts the video into its region’s playlist', async () => {
    const { id } = await cleared();
    await editor.moderation.approve({ id, version: 1 });
    expect((await editor.moderation.approve({ id, version: 1 })).state).toBe('approved');
    const lists = await editor.playlists.of({ id });
    expect(lists).toMatchObject([{ automatic: true, title: expect.stringMatching(/^Регион /) }]);
    const late = second.moderation.return({ id, version: 2, words: 'Передумали' });
    expect(await refusedWith(late)).toMatchObject({ key: 'moderation-not-waiting' });
    const again = await cleared();
    await editor.moderation.approve({ id: again.id, version: 1 });
    expect(await editor.playlists.get({ id: lists[0]?.id ?? '' })).toMatchObject({ videos: 2 });
  });

  it('returns with every remark and its time in the letter’s words, and not without any', async () => {
    const id = await video();
    const back = (words: string) => editor.moderation.return({ id, version: 1, words });
    expect(await refusedWith(back(''))).toMatchObject({ key: 'moderation-no-words' });
    await editor.moderation.addRemark(moment(id));
    await editor.moderation.judge({ id, item: 'logo', version: 0, verdict: 'no', remark: 'Нет заставки' });
    const { claim } = await back('Почти готово');
    expect(claim.byId).toBeNull();
    const [row] = await raw`select state, reason from videos where id = ${id}`;
    expect(row).toEqual({
      state: 'returned',
      reason: 'Почти готово\nЛоготип: Нет заставки\n00:00:12 — Не слышно докладчика',
    });
    expect((await editor.moderation.queue({})).medianDecisionMs).not.toBeUndefined();
  });

  it('tells the second of two moderators that the first has decided; nothing changes', async () => {
    const { id } = await cleared();
    await raw`update videos set version = 7 where id = ${id}`;
    const stale = editor.moderation.approve({ id, version: 1 });
    expect(await refusedWith(stale)).toMatchObject({ key: 'video-moved-meanwhile' });
    expect((await editor.moderation.reject({ id, version: 7, reason: 'Не о работе сети' })).state).toBe(
      'rejected',
    );
    const other = second.moderation.approve({ id, version: 7 });
    expect(await refusedWith(other)).toMatchObject({ key: 'moderation-not-waiting' });
  });
});

it('tells moderators of what waits, and of rights that run out under a published video', async () => {
  const { id } = await cleared({ state: 'published' });
  await raw`update video_rights set valid_to = ${asDay('2026-12-20')} where video_id = ${id}`;
  const cards = await editor.home.cards();
  const ids = cards.map((card) => card.id);
  expect(ids).toEqual(expect.arrayContaining(['moderation.queue', 'moderation.rights-ending']));
});

describe('an item added to the checklist', () => {
  it('is asked of those who wait and holds up nothing that is approved already', async () => {
    const [waiting, approved] = [await cleared(), await cleared()];
    await editor.moderation.approve({ id: approved.id, version: 1 });
    const item = {
      ...{ code: 'credits', position: 9, nameRu: 'Титры', nameEn: 'Credits', helpRu: '', helpEn: '' },
      ...{ required: true, archived: false },
    };
    await editor.moderation.saveItem({ ...item, version: 0 });
    expect((await editor.moderation.sheet({ id: waiting.id })).lacks).toEqual(['checklist']);
    expect((await editor.moderation.sheet({ id: approved.id })).lacks).toEqual([]);
    await editor.moderation.saveItem({ ...item, archived: true, version: 1 });
  });
});
