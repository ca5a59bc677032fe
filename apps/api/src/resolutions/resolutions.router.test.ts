import { asDay } from '@pbnet/domain';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { department, resolutionDesk } from '../testing/resolution-desk.ts';
import { refusal } from '../testing/staff.ts';

const api = await testApi();
const desk = await resolutionDesk(api);
const { officer, colleague, director, penza, password, decision, drafted, signed, controlled, letters } =
  desk;
const own = api.as(officer).resolutions;
const parties = (regionalCenters: number[]) => ({ departments: [], regionalCenters });

beforeEach(desk.restart);

describe('a draft', () => {
  it('keeps what was written and numbers the decisions by their order', async () => {
    const { id } = await drafted([
      decision({ words: 'Первое' }),
      decision({ words: 'Второе', parties: department }),
    ]);
    expect(await own.get({ id })).toMatchObject({
      state: 'draft',
      priorities: ['Укрепление связей'],
      decisions: [
        { number: 1, words: 'Первое', findings: [] },
        { number: 2, words: 'Второе', parties: { departments: ['ОМиМС'] } },
      ],
    });
  });

  it('saved by two editors: the second is told and shown the other text, the same save twice is one', async () => {
    const draft = await drafted([decision()]);
    const { id, version, title, prioritiesTitle } = draft;
    const mine = {
      id,
      version,
      title,
      preamble: 'Моё',
      prioritiesTitle,
      priorities: [],
      decisions: [decision()],
    };
    const saved = await own.save(mine);
    expect((await own.save(mine)).version).toBe(saved.version);
    const theirs = api.as(colleague).resolutions.save({ ...mine, preamble: 'Чужое' });
    await expect(theirs).rejects.toMatchObject({
      cause: { key: 'stale-edit', details: { current: { preamble: 'Моё', version: saved.version } } },
    });
    expect((await own.get({ id })).preamble).toBe('Моё');
  });

  it.each([
    ['a regional center that is not there', { parties: parties([1, 77]) }, 'party-unknown'],
    [
      'a department that is not there',
      { parties: { departments: ['Отдел'], regionalCenters: [] } },
      'party-unknown',
    ],
    ['a controller from a region', { controllerId: penza.accountId }, 'controller-unknown'],
  ])('naming %s is refused', async (_, over, key) => {
    expect(await refusal(drafted([decision(over)]))).toBe(key);
  });

  it('is hidden from regional centers until it is signed', async () => {
    const { id } = await drafted([decision()]);
    expect(await refusal(api.as(penza).resolutions.get({ id }))).toBe('not-found');
    const { id: public_ } = await signed([decision()]);
    expect((await api.as(penza).resolutions.list()).map((row) => row.id)).toEqual([public_]);
  });

  it('without decisions, or with a mark that nothing fills, is not passed on', async () => {
    const empty = await drafted([]);
    expect(await refusal(own.agree({ id: empty.id, version: empty.version }))).toBe('resolution-empty');
    const marked = await drafted([decision()], 'Участвовало {очно}.');
    expect(await refusal(own.agree({ id: marked.id, version: marked.version }))).toBe('preamble-gaps');
  });
});

describe('signing', () => {
  const signature = { signedOn: asDay('2026-11-16'), signerPost: 'Директор', signerName: '', password };

  it('asks for the password and the day, freezes the text with its hash, and is done once', async () => {
    const draft = await drafted([decision()]);
    const { id, version } = await own.agree({ id: draft.id, version: draft.version });
    const sign = api.as(director).resolutions.sign;
    expect(await refusal(sign({ id, version, ...signature, password: 'не тот пароль' }))).toBe(
      'password-wrong',
    );
    expect(await refusal(sign({ id, version, ...signature, signedOn: asDay('2026-11-17') }))).toBe(
      'signing-day-wrong',
    );
    const done = await sign({ id, version, ...signature });
    expect(done).toMatchObject({ state: 'signed', signedOn: '2026-11-16' });
    expect(done.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await sign({ id, version, ...signature })).version).toBe(done.version);
    await expect(api.database.raw`update resolution_documents set content = ''`).rejects.toThrow(
      /not changed/,
    );
    expect(await refusal(own.reopen({ id, version: done.version }))).toBe('resolution-state-wrong');
  });

  it('is not for officers, and a draft cannot be signed', async () => {
    const { id, version } = await drafted([decision()]);
    expect(await refusal(own.sign({ id, version, ...signature }))).toBe('role-forbidden');
    expect(await refusal(api.as(director).resolutions.sign({ id, version, ...signature }))).toBe(
      'resolution-state-wrong',
    );
  });
});

describe('registration for control', () => {
  it('gives a card to every responsible party and writes to each once', async () => {
    const { id, progress, version } = await controlled([
      decision(),
      decision({ words: 'Начать обновление соглашений' }),
      decision({ parties: department }),
    ]);
    expect(progress).toEqual({ confirmed: 0, total: 7 });
    expect((await letters()).map(({ recipient, subject }) => [recipient, subject])).toEqual([
      ['rc1@region.example', 'Новые поручения: 2 поручения'],
      ['rc2@region.example', 'Новые поручения: 2 поручения'],
      ['rc3@region.example', 'Новые поручения: 2 поручения'],
    ]);
    await own.register({ id, version: version - 1, number: '1-2026' }).catch(() => undefined);
    expect(await letters()).toHaveLength(3);
  });

  it('takes a decision without party or date: a finding on the board, which is filled later', async () => {
    const bare = decision({ parties: parties([]), due: null });
    const { id } = await controlled([bare, decision({ parties: department, due: null })]);
    expect(
      (await api.as(officer).control.decisions()).map(({ number, findings }) => [number, findings]),
    ).toEqual([
      [1, ['no-party', 'no-due-date']],
      [2, ['no-due-date']],
    ]);
    const due = { on: asDay('2026-12-20'), precision: 'day' as const };
    const input = {
      decisionId: bare.id,
      version: 1,
      parties: parties([2]),
      due,
      reason: 'Поручено директором',
    };
    const completed = await own.completeDecision(input);
    expect(completed.decisions[0]).toMatchObject({ findings: [], progress: { total: 1 } });
    expect(await desk.cards(officer, { decisionId: bare.id })).toMatchObject([
      { partyName: 'РЦ Камчатский край', dueOn: '2026-12-20', board: 'assigned' },
    ]);
    expect(await refusal(own.completeDecision({ ...input, version: 2 }))).toBe('decision-complete');
    expect((await own.get({ id })).executed).toBe(false);
  });

  it('refuses a number that another resolution has', async () => {
    await controlled([decision()]);
    const number = (await own.list())[0]?.number ?? '';
    const { id, version } = await signed([decision()]);
    expect(await refusal(own.register({ id, version, number }))).toBe('resolution-number-taken');
  });
});

it('is distributed to every regional center by the mailing machinery, and who has read it is seen', async () => {
  const { id } = await controlled([decision()]);
  const mailing = await own.distribute({ id });
  const { recipients, title } = await api.as(officer).mailings.one(mailing);
  expect(title).toBe('Резолюция: Резолюция совещания');
  expect(recipients.map(({ recipient }) => recipient)).toEqual(
    expect.arrayContaining(['rc1@region.example', 'rc2@region.example', 'rc3@region.example']),
  );
  expect(await refusal(own.distribute({ id }))).toBe('mailing-exists');
  await api.as(penza).resolutions.acknowledge({ id });
  const seen = await api.as(penza).resolutions.acknowledge({ id });
  expect(seen.acknowledged).toBe(true);
  const readers = await own.readers({ id });
  expect(readers.filter(({ acknowledgedAt }) => acknowledgedAt !== null)).toMatchObject([
    { regionalCenterId: 1, letter: 'prepared' },
  ]);
});

it('made twice by a double click is made once; a meeting that is not there is named', async () => {
  const input = { id: randomUUID(), title: 'Резолюция', meetingId: null };
  await Promise.all([own.create(input), own.create(input)]);
  expect(await own.list()).toHaveLength(1);
  expect(await refusal(own.create({ ...input, id: randomUUID(), meetingId: randomUUID() }))).toBe(
    'not-found',
  );
});

it('departments are headquarters’ data: added, changed by one person at a time, closed without leaving old decisions', async () => {
  const input = {
    code: 'ОПП',
    nameRu: 'Отдел проектов',
    nameEn: 'Projects',
    email: null,
    closed: false,
    version: 0,
  };
  await own.saveDepartment(input);
  expect(await refusal(own.saveDepartment(input))).toBe('code-taken');
  const { id } = await drafted([decision({ parties: { departments: ['ОПП'], regionalCenters: [] } })]);
  await own.saveDepartment({ ...input, closed: true, version: 1 });
  expect(await refusal(own.saveDepartment({ ...input, version: 1 }))).toBe('stale-edit');
  expect(await refusal(drafted([decision({ parties: { departments: ['ОПП'], regionalCenters: [] } })]))).toBe(
    'party-unknown',
  );
  expect((await own.get({ id })).decisions[0]?.parties.departments).toEqual(['ОПП']);
});
