import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { networkPlace, seedActor, seedNetwork } from '../testing/network.ts';
import { told } from '../testing/told.ts';
import type { AwardToIssue } from './awards.ts';

const api = await testApi();
const { database, services } = api;
await seedNetwork(database);
const officer = await seedActor(database, 'monitoring-officer', networkPlace);
const award: AwardToIssue = {
  kind: 'certificate',
  to: 'Участник 1',
  words: 'за участие в совещании руководителей региональных центров',
  about: `meeting:${randomUUID()}`,
  place: networkPlace,
};
const issue = (of: Partial<AwardToIssue> = {}) =>
  database.as(officer, (tx) => services.awards.issue(tx, officer, { ...award, ...of }));

it('gives one paper for a kind, a cause and a person, however often and from however many hands', async () => {
  const [first, ...again] = await Promise.all([issue(), issue(), issue()]);
  expect(again).toEqual([first, first]);
  expect(await issue({ kind: 'diploma' })).not.toEqual(first);
});

it('gives two people of one name a paper each', async () => {
  const papers = [
    await issue({ to: 'Однофамилец', toKey: 'a' }),
    await issue({ to: 'Однофамилец', toKey: 'b' }),
  ];
  expect(new Set(papers.map(({ number }) => number)).size).toBe(2);
});

it('shows anybody with the number what stands on the paper, and nothing else', async () => {
  const { number } = await issue({ to: 'Участник 7' });
  expect(await api.as(null).awards.check({ number: ` ${number.toLowerCase()} ` })).toEqual({
    number,
    kind: 'certificate',
    to: 'Участник 7',
    words: award.words,
    issuedOn: expect.any(String),
    revokedOn: null,
  });
});

it('sets the paper as a PDF that carries its number, the same bytes every time', async () => {
  const { number } = await issue({ to: 'Участник 8' });
  const [first, second] = [await services.awards.pdf(number), await services.awards.pdf(number)];
  expect(Buffer.from(first ?? []).toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(Buffer.compare(first ?? new Uint8Array(), second ?? new Uint8Array())).toBe(0);
});

it('sets the longest names and words on the paper', async () => {
  const { number } = await issue({
    to: '«Имя» #[$ '.repeat(20),
    words: 'за участие * _ <label> @ref '.repeat(40),
  });
  expect((await services.awards.pdf(number))?.byteLength).toBeGreaterThan(10_000);
});

it('tells that a paper was revoked, but not why, and keeps the reason for headquarters', async () => {
  const { number, id } = await issue({ to: 'Участник 9' });
  await api.as(officer).awards.revoke({ id, version: 1, reason: 'Ошибка в имени' });
  const seen = await api.as(null).awards.check({ number });
  expect(seen?.revokedOn).toEqual(expect.any(String));
  expect(JSON.stringify(seen)).not.toContain('Ошибка');
  const all = await api.as(officer).awards.list({ about: award.about });
  expect(all.find((one) => one.id === id)?.revokeReason).toBe('Ошибка в имени');
  await expect(told(api.as(officer).awards.revoke({ id, version: 2, reason: 'ещё раз' }))).resolves.toContain(
    'уже отозван',
  );
});

it('writes nobody’s name into the log of changes', async () => {
  const { id } = await issue({ to: 'Участник с именем' });
  const [entry] = await database.raw`select before, after from audit_log where entity_id = ${id}`;
  expect(JSON.stringify(entry)).not.toContain('Участник');
});

it('stops whoever guesses numbers, with the time to wait', async () => {
  const guess = () => api.as(null).awards.check({ number: '2020-000001-AAAAAA' });
  for (let tries = 0; tries < 30; tries += 1) expect(await guess()).toBeNull();
  await expect(told(guess())).resolves.toContain('Слишком много неверных номеров');
});
