import { asDay } from '@pbnet/domain';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { agreementDesk, library } from '../testing/agreement-desk.ts';
import { refusal } from '../testing/staff.ts';

const desk = await agreementDesk();
const { api, as, officer, penza, kamchatka, party, period, content, draft, inSigning, sign } = desk;
const { raw } = api.database;

beforeEach(async () => {
  await raw`truncate agreements, deliveries cascade`;
  desk.moveTo('2026-11-02T09:00:00Z');
});

describe('a draft', () => {
  it('is made once, however often it is sent', async () => {
    const place = { regionId: null, regionalCenterId: 1 };
    const input = { id: randomUUID(), ...place, responsibleId: null, content: content() };
    await as(penza).create(input);
    const { agreement } = await as(penza).create(input);
    expect(agreement).toMatchObject({ state: 'draft', startsOn: '2026-01-01', endsOn: '2026-12-31' });
    expect(agreement.parties.map(({ shortName }) => shortName)).toEqual(['ПБ', 'ОБ 1']);
    expect((await as(penza).list({})).total).toBe(1);
  });

  it.each([
    [
      'a period that ends before it begins',
      'agreement-period-ends-before-start',
      { periods: [period('2026-05-01', '2026-04-30')] },
    ],
    [
      'periods that overlap by a day',
      'agreement-periods-overlap',
      { periods: [period('2026-01-01', '2026-06-30'), period('2026-06-30', null)] },
    ],
    [
      'two periods without an end',
      'agreement-periods-without-end',
      { periods: [period('2026-01-01', null), period('2027-01-01', null)] },
    ],
    [
      'the same party twice',
      'agreement-party-twice',
      { parties: [party(1, 'partner'), party(1, 'center-host')] },
    ],
    ['a party that is not in the registry', 'agreement-party-unknown', { parties: [party(4321, 'partner')] }],
    [
      'a centre of another region',
      'agreement-foreign-center',
      { centers: [{ centerId: 21, coversFrom: null, coversTo: null }] },
    ],
    ['a predecessor that does not exist', 'agreement-link-unknown', { supersedesId: randomUUID() }],
  ])('is refused with %s', async (_, key, over) => {
    expect(await refusal(draft(over))).toBe(key);
    expect((await as(officer).list({})).total).toBe(0);
  });

  it('never takes the place of itself, not by way of others either, and has one successor', async () => {
    const first = await draft();
    const second = await draft({ supersedesId: first.id });
    const circle = { ...content({ supersedesId: second.id }) };
    const save = (id: string, version: number, changed: typeof circle) =>
      as(penza).save({ id, version, responsibleId: null, content: changed });
    expect(await refusal(save(first.id, 1, circle))).toBe('agreement-links-in-a-circle');
    expect(await refusal(save(first.id, 1, content({ supersedesId: first.id })))).toBe(
      'agreement-links-in-a-circle',
    );
    expect(await refusal(draft({ supersedesId: first.id }))).toBe('agreement-successor-taken');
  });

  it('tells the second of two writers what the first has saved', async () => {
    const { id, version } = await draft();
    const save = (title: string) =>
      as(penza).save({ id, version, responsibleId: null, content: content({ title }) });
    await save('Первое название');
    expect(await refusal(save('Второе название'))).toBe('stale-edit');
    const { agreement } = await save('Первое название');
    expect(agreement).toMatchObject({ title: 'Первое название', version: version + 1 });
  });

  it('is a secret of its regional center and of headquarters', async () => {
    const { id } = await draft();
    expect(await refusal(as(kamchatka).get({ id }))).toBe('not-found');
    expect(await refusal(as(kamchatka).submit({ id, version: 1 }))).toBe('place-forbidden');
    expect((await as(kamchatka).list({})).total).toBe(0);
  });
});

describe('the way to an active agreement', () => {
  it('goes through review, approval and the signatures in their order', async () => {
    const { id, parties } = await inSigning();
    const [first, second] = parties;
    expect(await refusal(sign(id, second?.id ?? ''))).toMatchObject({ key: 'agreement-not-your-turn' });
    await sign(id, first?.id ?? '', asDay('2026-11-01'));
    await sign(id, first?.id ?? '', asDay('2026-11-01'));
    expect(await refusal(as(officer).return({ id, version: 5, reason: 'Передумали' }))).toBe(
      'agreement-signed-already',
    );
    await sign(id, second?.id ?? '', asDay('2026-11-02'));
    const { agreement, steps } = await as(penza).get({ id });
    expect(agreement).toMatchObject({ state: 'active', signedOn: '2026-11-02' });
    expect(steps.map(({ command }) => command)).toEqual([
      ...['create', 'submit', 'approve', 'start-signing', 'sign', 'sign'],
    ]);
  });

  it('is refused a signature of tomorrow', async () => {
    const { id, parties } = await inSigning();
    expect(await refusal(sign(id, parties[0]?.id ?? '', asDay('2026-11-03')))).toMatchObject({
      key: 'agreement-signed-ahead',
    });
  });

  it('names what is missing', async () => {
    const { id } = await draft({ parties: [party(library, 'presidential-library')], periods: [] });
    expect(await refusal(as(penza).submit({ id, version: 1 }))).toBe('agreement-incomplete');
    expect((await as(penza).get({ id })).gaps).toEqual(['other-party', 'period', 'text']);
  });

  it('stops at a disagreement until it is settled', async () => {
    const { id } = await draft();
    await as(penza).addText({ agreementId: id, paragraphs: ['1. Предмет'], note: '' });
    await as(penza).submit({ id, version: 1 });
    const clause = {
      id: randomUUID(),
      agreementId: id,
      version: 0,
      clause: 'п. 3.2',
      ours: 'пять лет',
      theirs: 'год',
    };
    await as(penza).saveDisagreement(clause);
    expect(await refusal(as(officer).approve({ id, version: 2 }))).toBe('agreement-disagreements-open');
    expect(
      await as(officer).settleDisagreement({ id: clause.id, version: 1, agreed: 'три года' }),
    ).toMatchObject([{ state: 'agreed', agreed: 'три года', raisedBy: 'regional-center' }]);
    expect(await refusal(as(penza).saveDisagreement({ ...clause, version: 2, ours: 'два' }))).toBe(
      'disagreement-settled',
    );
    expect((await as(officer).approve({ id, version: 2 })).agreement.state).toBe('approved');
  });

  it('comes back with a reason, and remarks are answered', async () => {
    const { id } = await draft();
    await as(penza).submit({ id, version: 1 });
    const remark = { id: randomUUID(), agreementId: id, clause: 'п. 1', words: 'Уточните предмет' };
    await as(officer).addRemark(remark);
    await as(officer).addRemark(remark);
    await as(officer).return({ id, version: 2, reason: 'Есть замечания' });
    expect(await as(penza).answerRemark({ id: remark.id, version: 1, answer: 'Уточнили' })).toMatchObject([
      { words: 'Уточните предмет', answer: 'Уточнили', round: 1, side: 'headquarters' },
    ]);
    expect((await as(penza).get({ id })).steps.at(-1)).toMatchObject({
      command: 'return',
      words: 'Есть замечания',
    });
    const letters =
      await raw`select recipient, plain from deliveries where kind = 'agreement' order by queued_at`;
    expect(letters.map(({ recipient }) => String(recipient).split('@')[1])).toEqual([
      ...['staff.example', 'region.example'],
    ]);
    expect(letters[1]?.['plain']).toContain('Есть замечания');
  });

  it('keeps every version of the text and tells them apart word by word', async () => {
    const { id } = await draft();
    const add = (...paragraphs: string[]) => as(penza).addText({ agreementId: id, paragraphs, note: '' });
    await add('1. Предмет', 'Срок действия один год.', 'Подписи');
    await add('1. Предмет', 'Срок действия три года.', 'Реквизиты', 'Подписи');
    const changes = await as(officer).compare({ agreementId: id, from: 1, to: 2 });
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'changed', 'added', 'same']);
    const words = changes[1]?.words.filter(({ kind }) => kind !== 'same');
    expect(words).toEqual([
      { kind: 'removed', words: 'один' },
      { kind: 'added', words: 'три' },
      { kind: 'removed', words: 'год' },
      { kind: 'added', words: 'года' },
    ]);
  });
});
