import { asMonth } from '@pbnet/domain';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { refusedWith } from '../testing/centers.ts';
import { proposalDesk } from '../testing/proposal-desk.ts';
import { told } from '../testing/told.ts';

const desk = await proposalDesk();
const { api, as, content, proposed, reviewed, agreed, officer, director, penza, kamchatka, restart } = desk;

beforeEach(restart);

const letters = () =>
  api.database.raw`select recipient, subject, plain from deliveries order by queued_at, recipient`;
const step = ({ opening }: { opening: { id: string; version: number } }) => ({
  id: opening.id,
  version: opening.version,
});

describe('a proposal', () => {
  it('of a regional center is agreed to by headquarters, audited and dated', async () => {
    const card = await agreed();
    expect(card).toMatchObject({
      waitsFor: null,
      opening: { state: 'agreed', proposedBy: 'regional-center' },
    });
    expect(card.steps.map(({ command, side }) => `${command} ${side}`)).toEqual([
      ...['propose regional-center', 'take headquarters', 'agree headquarters'],
    ]);
    const audited = await api.database.raw`
      select action, "after" from audit_log where entity = 'planned-opening' and entity_id = ${card.opening.id}
      order by id`;
    expect(audited.map(({ action }) => action)).toEqual([
      ...['planned-opening.propose', 'planned-opening.take', 'planned-opening.agree'],
    ]);
    expect(JSON.stringify(audited)).not.toContain('Ответственный центра');
  });

  it('of headquarters is agreed to by the regional center, and told to it by letter', async () => {
    const card = await agreed({}, officer, penza);
    expect(card.opening).toMatchObject({ state: 'agreed', proposedBy: 'headquarters' });
    const [proposal] = await letters();
    expect(proposal).toMatchObject({ recipient: 'rc1@region.example' });
    expect(proposal?.['plain']).toContain('Плановый месяц: апрель 2027');
    expect(await letters()).toHaveLength(2);
  });

  it('made twice with the same id is one, and a repeated step changes nothing', async () => {
    const { opening } = await proposed();
    const again = { id: opening.id, regionalCenterId: 1, campaignId: null, content: content() };
    expect((await as(penza).create(again)).opening.version).toBe(opening.version);
    const first = await as(officer).take({ id: opening.id, version: opening.version });
    const second = await as(officer).take({ id: opening.id, version: opening.version });
    expect(second.opening).toEqual(first.opening);
    expect(second.steps).toHaveLength(2);
  });

  it('is corrected by its own side until the other looks at it', async () => {
    const { opening } = await proposed();
    const saved = await as(penza).save({ ...step({ opening }), content: content({ seats: 8 }) });
    expect(saved.opening).toMatchObject({ seats: 8, state: 'proposed' });
    const foreign = as(officer).save({ ...step(saved), content: content({ seats: 9 }) });
    expect(await refusedWith(foreign)).toMatchObject({ key: 'opening-wrong-state' });
    const taken = await as(officer).take(step(saved));
    expect(await told(as(penza).save({ ...step(taken), content: content({ seats: 9 }) }))).toContain(
      'на рассмотрении',
    );
  });

  it('lacking what both sides must know is not agreed to, and says what', async () => {
    const card = await reviewed({ plannedMonth: null, seats: null, personName: '' });
    expect(card.gaps).toEqual(['planned-month', 'person', 'seats']);
    expect(await told(as(officer).agree(step(card)))).toContain('плановый месяц, ответственный, число мест');
  });
});

describe('who decides', () => {
  it.each([
    ['regional center', penza, officer],
    ['headquarters', officer, penza],
  ])('nobody agrees to the own proposal: %s', async (_, own, other) => {
    const card = await reviewed({}, own, other);
    const mine = await as(own).get({ id: card.opening.id });
    expect(mine.may).not.toContain('agree');
    expect(await refusedWith(as(own).agree(step(card)))).toMatchObject({ key: 'opening-own-proposal' });
    const reason = 'Нет средств на связь';
    expect(await refusedWith(as(own).reject({ ...step(card), reason }))).toMatchObject({
      key: 'opening-own-proposal',
    });
  });

  it('a refusal needs a reason, and nobody lifts the own one', async () => {
    const card = await reviewed();
    const without = as(officer).reject({ ...step(card), reason: ' ' });
    await expect(without).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const refused = await as(officer).reject({ ...step(card), reason: 'Рядом уже есть центр' });
    expect(refused.opening).toMatchObject({ state: 'rejected', reason: 'Рядом уже есть центр' });
    expect(await refusedWith(as(officer).agree(step(refused)))).toMatchObject({ key: 'opening-own-refusal' });
    const again = await as(officer).proposeAgain(step(refused));
    expect(again.opening).toMatchObject({ state: 'proposed', proposedBy: 'headquarters', reason: null });
    expect(again.waitsFor).toBe('regional-center');
  });

  it('two people deciding at once: the second is told what the first decided', async () => {
    const card = await reviewed();
    const decisions = await Promise.allSettled([
      as(officer).agree(step(card)),
      as(director).reject({ ...step(card), reason: 'Рядом уже есть центр' }),
    ]);
    const refused = decisions.flatMap((each) => (each.status === 'rejected' ? [each] : []));
    expect(refused).toHaveLength(1);
    expect(await refusedWith(Promise.reject(refused[0]?.reason))).toMatchObject({
      key: 'opening-decided-meanwhile',
    });
    const { steps } = await as(officer).get({ id: card.opening.id });
    expect(steps).toHaveLength(3);
  });

  it('hides proposals of another region and lets nobody there touch them', async () => {
    const { opening } = await proposed();
    await expect(as(kamchatka).get({ id: opening.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(as(kamchatka).take(step({ opening }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await as(kamchatka).list({})).total).toBe(0);
  });
});

describe('a postponement', () => {
  it('keeps the old month, is counted, and holds when the other side agrees', async () => {
    const card = await agreed();
    const asked = { ...step(card), plannedMonth: asMonth('2027-09'), reason: 'Ремонт зала' };
    const put = await as(penza).postpone(asked);
    expect(put.opening).toMatchObject({ state: 'postponed', oldMonth: '2027-04', plannedMonth: '2027-09' });
    expect(put.opening.postponements).toBe(1);
    expect((await as(penza).postpone(asked)).opening.postponements).toBe(1);
    expect(await refusedWith(as(penza).agree(step(put)))).toMatchObject({ key: 'opening-own-postponement' });
    const held = await as(officer).agree(step(put));
    expect(held.opening).toMatchObject({ state: 'agreed', oldMonth: '2027-04', plannedMonth: '2027-09' });
    expect(held.steps.find(({ command }) => command === 'postpone')).toMatchObject({ oldMonth: '2027-04' });
  });

  it('to a month that is over is refused', async () => {
    const card = await agreed();
    const asked = { ...step(card), plannedMonth: asMonth('2026-10'), reason: 'Ремонт зала' };
    expect(await refusedWith(as(penza).postpone(asked))).toMatchObject({ key: 'opening-month-past' });
  });
});

describe('a wish to change', () => {
  const wish = (card: Parameters<typeof step>[0], over = {}) => ({
    ...{ ...step(card), changeId: randomUUID(), words: 'Нашли зал побольше' },
    content: content(over),
  });

  it('shows before and after, and is in the card when the other side accepts', async () => {
    const card = await agreed();
    const asked = await as(penza).requestChange(wish(card, { seats: 12, addresses: ['95.84.12.0/29'] }));
    const [change] = asked.changes;
    expect(change).toMatchObject({
      state: 'pending',
      before: { seats: 6, addresses: [] },
      after: { seats: 12 },
    });
    if (!change) throw new Error('No wish.');
    const answer = { id: card.opening.id, changeId: change.id, version: change.version, reason: '' };
    expect(await refusedWith(as(penza).answerChange({ ...answer, accept: true }))).toMatchObject({
      key: 'opening-own-change',
    });
    const done = await as(officer).answerChange({ ...answer, accept: true });
    expect(done.opening).toMatchObject({ seats: 12, addresses: ['95.84.12.0/29'], state: 'agreed' });
    expect(
      await refusedWith(as(director).answerChange({ ...answer, accept: false, reason: 'Не нужно' })),
    ).toMatchObject({ key: 'opening-change-answered' });
  });

  it('waits alone: a second one and a decision are refused until it is answered', async () => {
    const card = await reviewed();
    const asked = await as(officer).requestChange(wish(card, { seats: 10 }));
    expect(await refusedWith(as(penza).requestChange(wish(asked, { seats: 4 })))).toMatchObject({
      key: 'opening-change-pending',
    });
    expect(await refusedWith(as(officer).agree(step(asked)))).toMatchObject({
      key: 'opening-change-pending',
    });
    const [change] = asked.changes;
    const answer = { id: card.opening.id, changeId: change?.id ?? '', version: 1, accept: false };
    await expect(as(penza).answerChange({ ...answer, reason: '' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    const refused = await as(penza).answerChange({ ...answer, reason: 'Зал меньше' });
    expect(refused).toMatchObject({
      opening: { seats: 6 },
      changes: [{ state: 'refused', answer: 'Зал меньше' }],
    });
    expect((await as(officer).agree(step(refused))).opening.state).toBe('agreed');
  });

  it('that changes nothing is not sent, and one sent twice waits once', async () => {
    const card = await reviewed();
    expect(await refusedWith(as(penza).requestChange(wish(card)))).toMatchObject({
      key: 'opening-change-nothing',
    });
    const asked = wish(card, { seats: 7 });
    await as(penza).requestChange(asked);
    expect((await as(penza).requestChange(asked)).changes).toHaveLength(1);
  });
});

it('lists by state, year and words, and knows what waits for the reader', async () => {
  await agreed();
  await proposed({ name: 'ЦУД в Мокшане', plannedMonth: asMonth('2028-01') });
  await proposed({ name: 'ЦУД в Белинском', hostName: 'Зелёная библиотека' }, officer);
  const names = async (asked: object, actor = officer) =>
    (await as(actor).list(asked)).rows.map(({ name }) => name);
  expect(await names({ year: 2028 })).toEqual(['ЦУД в Мокшане']);
  expect(await names({ search: 'зеленая' })).toEqual(['ЦУД в Белинском']);
  expect(await names({ state: 'waiting' })).toEqual(['ЦУД в Мокшане']);
  expect(await names({ state: 'waiting' }, penza)).toEqual(['ЦУД в Белинском']);
  expect(await as(penza).counts()).toMatchObject({ waiting: 1, years: [2027, 2028] });
  const { openings } = await as(officer).board({ year: 2027 });
  expect(openings.map(({ state, may }) => [state, may])).toEqual([
    ['proposed', ['save', 'withdraw']],
    ['agreed', ['withdraw', 'postpone']],
  ]);
});
