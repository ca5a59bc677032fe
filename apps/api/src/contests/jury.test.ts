import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { networkPlace, regionalCenterPlace, seedActor } from '../testing/network.ts';
import { refusal } from '../testing/staff.ts';
import { told } from '../testing/told.ts';
import { sumOf } from './canonical.ts';
import { workPurpose } from './contest-files.ts';
import { settings } from './testing/contest.ts';
import { stage } from './testing/stage.ts';

const { api, visitor, officer, penza, contest, version, winner, juror, attach } = await stage();
const { publicContests: portal } = visitor;
const { database, services } = api;

interface Given {
  readonly contestId: string;
  readonly key: string;
  readonly entryId: string;
}

const score = (given: Given, idea: number, form: number) =>
  portal.score({ ...given, version: 0, marks: { idea, form }, comment: '' });

describe('a juror', () => {
  it('sees neither author nor region, and nothing of the own region', async () => {
    const contestId = await contest();
    await winner(contestId);
    const east = await winner(contestId, { regionalCenterId: 2, title: 'У океана' });
    const { key } = await juror(contestId, 1);
    const desk = await portal.jury({ contestId, key });
    expect(desk.works.map(({ title }) => title)).toEqual(['У океана']);
    expect(JSON.stringify(desk)).not.toMatch(/Участник|author1|Камчат|regionId|regionalCenter/);
    expect(desk.works[0]?.number).toBe(east.entry.number);
  });

  it('is refused an own region’s work even by its id, in words', async () => {
    const contestId = await contest();
    const { entry } = await winner(contestId);
    const { key } = await juror(contestId, 1);
    expect(await told(score({ contestId, key, entryId: entry.id }, 5, 5))).toContain('из вашего региона');
    const asked = { contestId, key, entryId: entry.id, reason: 'Мой ученик' };
    expect(await refusal(portal.declareConflict(asked))).toBe('juror-own-region');
  });

  it('reads the files of a work under neutral names, and of an own region’s not at all', async () => {
    const contestId = await contest();
    const { entry } = await winner(contestId, { regionalCenterId: 2 });
    await attach(entry.id, workPurpose);
    const purpose = services.storedFiles.purposeOf(workPurpose);
    const ask = (key: string | null, work: 'mayRead' | 'hidesNames') =>
      database.system(async (tx) => purpose?.[work]?.({ actor: null, key }, tx, entry.id));
    const stranger = await juror(contestId, 1);
    const neighbour = await juror(contestId, 2);
    expect(await ask(stranger.key, 'mayRead')).toBe(true);
    expect(await ask(stranger.key, 'hidesNames')).toBe(true);
    expect(await ask(neighbour.key, 'mayRead')).toBe(false);
    expect(await ask('x'.repeat(43), 'mayRead')).toBe(false);
  });

  it('scores whole marks of the scale, changes them, and a repeat does nothing', async () => {
    const contestId = await contest();
    const { entry } = await winner(contestId);
    const { key } = await juror(contestId, 2);
    const given = { contestId, key, entryId: entry.id };
    expect(await told(score(given, 5, 11))).toContain('целым числом от 1 до 10');
    const [first, second] = await Promise.all([score(given, 5, 6), score(given, 5, 6)]);
    expect(first.works[0]).toMatchObject({ marks: { idea: 5, form: 6 }, version: 1 });
    expect(second.works[0]).toMatchObject({ version: 1 });
    expect(await refusal(score(given, 9, 9))).toBe('stale-edit');
    const changed = await portal.score({
      ...given,
      version: 1,
      marks: { idea: 9, form: 9 },
      comment: 'Ярко',
    });
    expect(changed.works[0]).toMatchObject({ marks: { idea: 9, form: 9 }, comment: 'Ярко', version: 2 });
  });

  it('with an account acts by the session, and the place of the account is the own region', async () => {
    const contestId = await contest();
    const actor = await seedActor(database, 'regional-head', regionalCenterPlace(2));
    const [account] = await database.raw`select email from accounts where id = ${actor.accountId}`;
    const { entry } = await winner(contestId);
    const own = await winner(contestId, { regionalCenterId: 2 });
    await officer.contests.inviteJuror({
      contestId,
      name: 'Член жюри',
      email: account?.['email'],
      regionId: 1,
    });
    const desk = await api.as(actor).publicContests.jury({ contestId, key: null });
    expect(desk.works.map(({ id }) => id)).toEqual([entry.id]);
    const marks = { idea: 5, form: 5 };
    const scoring = { contestId, key: null, version: 0, marks, comment: '' };
    expect(await refusal(api.as(actor).publicContests.score({ ...scoring, entryId: own.entry.id }))).toBe(
      'juror-own-region',
    );
    await api.as(actor).publicContests.score({ ...scoring, entryId: entry.id });
    const stranger = await seedActor(database, 'director', networkPlace);
    expect(await refusal(api.as(stranger).publicContests.jury({ contestId, key: null }))).toBe(
      'juror-not-in-jury',
    );
    const cards = await api.as(actor).home.cards();
    expect(cards.some(({ id }) => id === `contests.score:${contestId}`)).toBe(false);
  });
});

it('lets nobody but the juror write a score, whatever the code says', async () => {
  const contestId = await contest();
  const { entry } = await winner(contestId);
  const { key, jurorId } = await juror(contestId, null);
  await score({ contestId, key, entryId: entry.id }, 5, 5);
  const refused = (statement: ReturnType<typeof sql>) =>
    database
      .system((tx) => tx.execute(statement))
      .then(
        () => 'done',
        (error: { cause?: { code?: string } }) => error.cause?.code,
      );
  const marks = '{"idea": 10, "form": 10}';
  expect(
    await refused(sql`update contest_scores set marks = ${marks}::jsonb where juror_id = ${jurorId}`),
  ).toBe('42501');
  expect(await refused(sql`delete from contest_scores where juror_id = ${jurorId}`)).toBe('42501');
  const other = sql`insert into contest_scores (juror_id, entry_id, marks)
    select id, ${entry.id}, ${marks}::jsonb from contest_jurors where id <> ${jurorId} limit 1`;
  expect(await refused(other)).toBe('42501');
  const seen = await database.as({ place: regionalCenterPlace(1) }, (tx) =>
    tx.execute(sql`select 1 from contest_scores union all select 1 from contest_jurors`),
  );
  expect(seen).toHaveLength(0);
  expect(await refusal(penza.contests.jury({ contestId }))).toBe('role-forbidden');
});

describe('the jury', () => {
  it('keeps the scores of who leaves, lowers the quorum by rule with a trace, and takes late jurors', async () => {
    const contestId = await contest(settings({ quorum: 3 }));
    const { entry } = await winner(contestId);
    const [first, second, third] = [
      await juror(contestId, null),
      await juror(contestId, 2),
      await juror(contestId, 3),
    ];
    const given = { contestId, entryId: entry.id };
    await score({ ...given, key: first.key }, 10, 10);
    expect(await told(officer.contests.freeze({ contestId, version: await version(contestId) }))).toContain(
      `Кворума нет у работ: ${entry.number}`,
    );
    const leave = { contestId, jurorId: first.jurorId, reason: 'Заболел' };
    await officer.contests.dropJuror(leave);
    const { traces } = await officer.contests.dropJuror({ ...leave, jurorId: third.jurorId });
    expect(traces.map(({ kind, quorumBefore, quorumAfter }) => [kind, quorumBefore, quorumAfter])).toEqual([
      ['juror-left', null, null],
      ['juror-left', null, null],
      ['quorum-lowered', 3, 2],
    ]);
    expect(await refusal(portal.jury({ contestId, key: first.key }))).toBe('juror-not-in-jury');
    await score({ ...given, key: second.key }, 1, 1);
    const late = await juror(contestId, 3);
    expect((await officer.contests.results({ contestId })).rows[0]).toMatchObject({ quorum: 3, jurors: 2 });
    await score({ ...given, key: late.key }, 10, 10);
    const frozen = await officer.contests.freeze({ contestId, version: await version(contestId) });
    expect(frozen.rows[0]).toMatchObject({ jurors: 3, score: 66.67, place: 1 });
  });

  it('takes back who has left as the same juror: one person has one score for a work', async () => {
    const contestId = await contest(settings({ quorum: 1 }));
    const { entry } = await winner(contestId);
    const gone = await juror(contestId, null);
    await score({ contestId, key: gone.key, entryId: entry.id }, 4, 4);
    const leave = { contestId, jurorId: gone.jurorId, reason: 'Уехал' };
    const { jurors } = await officer.contests.dropJuror(leave);
    const email = jurors[0]?.email ?? '';
    await officer.contests.inviteJuror({ contestId, name: 'Член жюри', email, regionId: null });
    const again = await officer.contests.jury({ contestId });
    expect(again.jurors).toMatchObject([{ id: gone.jurorId, leftAt: null, scored: 1 }]);
    expect((await officer.contests.results({ contestId })).rows[0]).toMatchObject({ jurors: 1 });
  });

  it('does not count a work with a declared conflict of interest', async () => {
    const contestId = await contest(settings({ quorum: 1 }));
    const { entry } = await winner(contestId);
    const [partial, fair] = [await juror(contestId, null), await juror(contestId, null)];
    const given = { contestId, entryId: entry.id };
    await score({ ...given, key: partial.key }, 10, 10);
    await portal.declareConflict({ ...given, key: partial.key, reason: 'Это мой ученик' });
    expect(await refusal(score({ ...given, key: partial.key }, 9, 9))).toBe('juror-conflict');
    await score({ ...given, key: fair.key }, 1, 1);
    const { rows } = await officer.contests.results({ contestId });
    expect(rows[0]).toMatchObject({ jurors: 1, score: 0 });
    const { traces } = await officer.contests.jury({ contestId });
    expect(traces[0]).toMatchObject({
      kind: 'conflict',
      entryNumber: entry.number,
      reason: 'Это мой ученик',
    });
  });
});

it('freezes results with a hash, undoes with a trace, publishes, and gives diplomas that anybody checks', async () => {
  const contestId = await contest();
  const best = await winner(contestId, {
    title: 'Первая',
    authorName: 'Участник 7',
    email: 'best@reader.example',
  });
  const other = await winner(contestId, { title: 'Вторая', regionalCenterId: 2 });
  const [first, second] = [await juror(contestId, null), await juror(contestId, 3)];
  for (const { key } of [first, second]) {
    await score({ contestId, key, entryId: best.entry.id }, 10, 9);
    await score({ contestId, key, entryId: other.entry.id }, 4, 4);
  }
  const step = async () => ({ contestId, version: await version(contestId) });
  const key = await step();
  const frozen = await officer.contests.freeze(key);
  expect(await officer.contests.freeze(key)).toEqual(frozen);
  expect(frozen.rows.map(({ title, place }) => `${place} ${title}`)).toEqual(['1 Первая', '2 Вторая']);
  const again = { contestId, key: first.key, entryId: best.entry.id };
  expect(
    await refusal(portal.score({ ...again, version: 1, marks: { idea: 1, form: 1 }, comment: '' })),
  ).toBe('scores-closed');
  expect((await portal.get({ contestId })).published).toBeNull();

  await officer.contests.undoResults({ ...(await step()), reason: 'Ошибка в списке жюри' });
  await portal.score({ ...again, version: 1, marks: { idea: 10, form: 10 }, comment: '' });
  const second2 = await officer.contests.freeze(await step());
  expect(second2.editions).toMatchObject([
    { edition: 2, undoneAt: null },
    { edition: 1, undoReason: 'Ошибка в списке жюри', hash: frozen.editions[0]?.hash },
  ]);
  const [kept] = await database.raw`select results, hash from contest_results
    where contest_id = ${contestId} and edition = 2`;
  expect(sumOf(kept?.['results'])).toBe(kept?.['hash']);

  expect(await refusal(officer.contests.giveDiplomas(await step()))).toBe('contest-step-refused');
  await officer.contests.publish(await step());
  const { published } = await portal.get({ contestId });
  expect(published?.results[0]).toMatchObject({ place: 1, title: 'Первая', author: 'Участник 7' });
  await officer.contests.giveDiplomas(await step());
  expect((await officer.contests.giveDiplomas(await step())).diplomas).toBe(2);
  const { diploma, place } = await portal.entry({ secret: best.secret });
  expect(place).toBe(1);
  const checked = await services.awards.check(diploma ?? '');
  expect(checked).toMatchObject({ kind: 'diploma', to: 'Участник 7' });
  expect(checked?.words).toContain('за I место в номинации «Стихи» конкурса «Моя малая родина»');
  const undo = officer.contests.undoResults({ ...(await step()), reason: 'Ещё раз' });
  expect(await told(undo)).toContain('выданы дипломы: 2');
});
