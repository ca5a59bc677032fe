import type { GuardianCode, GuardianQuestion, GuardianVisit } from '@pbnet/domain/readers';
import { spawnSync } from 'node:child_process';
import { beforeEach, expect, it } from 'vitest';
import type { JarBrowser } from '../../testing/jar-browser.ts';
import { readerDesk, refusedWith } from '../../testing/reader-desk.ts';

const desk = await readerDesk();
const { api, browser, arrive, press, meOf, persona } = desk;
const { raw } = api.database;
const page = '/portal/reader/guardian';
const needed = { purpose: 'registration', edition: 1 };
const guardianName = 'Ольховская Анна Викторовна';

beforeEach(() => desk.afresh());

async function minor(also: Parameters<typeof press>[1] = []): Promise<JarBrowser> {
  const timofey = browser();
  await arrive(timofey, 'teenager');
  await press(timofey, also, 'Новикова Мария Сергеевна');
  return timofey;
}

const codeOf = async (child: JarBrowser) =>
  ((await child.call('ownReader.guardianCode')).data as GuardianCode).code;

async function came(id = 'penza', at = browser('203.0.113.9')): Promise<JarBrowser> {
  expect(await arrive(at, id, page)).toBe(page);
  return at;
}

const visitOf = async (adult: JarBrowser) => (await adult.ask('guardian.visit')).data as GuardianVisit | null;

const confirm = (adult: JarBrowser, code: string, consents: readonly object[] = [needed]) =>
  adult.call('guardian.confirm', { code, consents });

async function confirmed(also: Parameters<typeof press>[1] = []) {
  const child = await minor(also);
  const [code, adult] = [await codeOf(child), await came()];
  expect(await confirm(adult, code)).toMatchObject({ status: 200 });
  return { child, adult, code };
}

it('lets a guardian answer with an own account: what is asked is seen, and the minor reads at home at once', async () => {
  const child = await minor(['letters']);
  expect(await meOf(child)).toMatchObject({ next: 'guardian', state: 'registered' });
  const code = await codeOf(child);
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}$/);
  const adult = await came();
  expect(await visitOf(adult)).toMatchObject({ name: guardianName, fitness: 'fit', children: [] });
  const { data } = await adult.call('guardian.question', { code: code.toLowerCase().replace('-', ' ') });
  const question = data as GuardianQuestion;
  expect(question.child.name).toBe('Новиков Тимофей Сергеевич');
  expect(question.named).toBe('Новикова Мария Сергеевна');
  expect(question.consents.map(({ purpose }) => purpose)).toEqual(['registration', 'letters']);
  expect(await confirm(adult, code)).toMatchObject({ status: 200 });
  expect(await meOf(child)).toMatchObject({
    ...{ next: 'none', state: 'confirmed', guardian: { name: guardianName } },
  });
  // What the guardian has not ticked is in force no more.
  expect(
    await raw`select purpose, given_by from reader_consents where withdrawn_at is null order by given_by`,
  ).toEqual([
    { purpose: 'registration', given_by: 'guardian' },
    { purpose: 'registration', given_by: 'reader' },
  ]);
  expect((await visitOf(adult))?.children).toMatchObject([{ name: 'Новиков Тимофей Сергеевич' }]);
  // The guardian has become no reader, and the same press again is the same answer.
  expect((await adult.ask('ownReader.status')).data).toMatchObject({ reader: null });
  expect(await confirm(adult, code)).toMatchObject({ status: 200 });
  expect(await raw`select count(*)::int as rows from guardian_confirmations`).toEqual([{ rows: 1 }]);
});

it('keeps who answered sealed, and its trace names nobody', async () => {
  await confirmed();
  const [row] = await raw`select sealed_guardian from guardian_confirmations`;
  expect(Buffer.from(row?.['sealed_guardian'] as Uint8Array).toString()).not.toMatch(/Ольховская|1986/);
  const [trace] = await raw`select to_jsonb(a)::text as text, personal from audit_log a
    where action = 'reader.guardian-confirm' order by at desc limit 1`;
  expect(trace?.['text']).not.toMatch(/Ольховская|1986-03-14/);
  expect(trace?.['personal']).not.toBeNull();
});

it('lets the guardian take it back: reading at home stops, the minor cannot give it instead, a guardian can', async () => {
  const { child, adult } = await confirmed();
  const id = (await visitOf(adult))?.children[0]?.id;
  expect(await adult.call('guardian.withdraw', { id })).toMatchObject({ status: 200 });
  const me = await meOf(child);
  expect(me).toMatchObject({ next: 'guardian', state: 'registered', guardian: null });
  expect(me?.erasureOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(await adult.call('guardian.withdraw', { id })).toMatchObject(refusedWith('guardian-gone'));
  expect(await child.call('ownReader.giveConsent', needed)).toMatchObject(
    refusedWith('reader-guardian-again'),
  );
  expect(await child.call('ownReader.stay')).toMatchObject(refusedWith('reader-consent-again'));
  expect(await confirm(await came('kamchatka'), await codeOf(child))).toMatchObject({ status: 200 });
  expect(await meOf(child)).toMatchObject({ next: 'none', state: 'confirmed', erasureOn: null });
});

it.each([
  ['teenager', 'not-adult', 'guardian-not-adult'],
  ['child', 'not-adult', 'guardian-not-adult'],
  ['unconfirmed', 'unconfirmed', 'guardian-unconfirmed'],
])('does not let %s answer', async (id, fitness, key) => {
  const code = await codeOf(await minor());
  const adult = await came(id);
  expect(await visitOf(adult)).toMatchObject({ fitness, children: [] });
  expect(await adult.call('guardian.question', { code })).toMatchObject(refusedWith(key));
  expect(await confirm(adult, code)).toMatchObject(refusedWith(key));
  expect(await raw`select 1 from guardian_confirmations`).toHaveLength(0);
});

it('lets nobody answer for oneself, whatever the day of birth says by now', async () => {
  const code = await codeOf(await minor());
  const account = persona('teenager');
  const { birthDate } = account;
  Object.assign(account, { birthDate: '31.12.1980' });
  const self = await came('teenager');
  Object.assign(account, { birthDate });
  expect(await confirm(self, code)).toMatchObject(refusedWith('guardian-is-reader'));
});

it('leaves the session of the minor alone in whose browser the guardian signs in', async () => {
  const child = await minor();
  const code = await codeOf(child);
  await came('penza', child);
  expect(await meOf(child)).toMatchObject({ firstName: 'Тимофей' });
  expect(await confirm(child, code)).toMatchObject({ status: 200 });
  expect(await meOf(child)).toMatchObject({ next: 'none' });
});

it('knows a code while it lives, once and the last one alone', async () => {
  const child = await minor();
  const former = await codeOf(child);
  const code = await codeOf(child);
  const adult = await came();
  const unknown = refusedWith('guardian-code-unknown');
  expect(await adult.call('guardian.question', { code: former })).toMatchObject(unknown);
  expect(await adult.call('guardian.question', { code: 'не код' })).toMatchObject(unknown);
  expect(await adult.call('guardian.question', { code: '' })).toMatchObject({ status: 400 });
  await raw`update guardian_codes set expires_at = now()`;
  expect(await confirm(adult, code)).toMatchObject(unknown);
  await raw`update guardian_codes set expires_at = now() + interval '1 hour'`;
  expect(await confirm(adult, code)).toMatchObject({ status: 200 });
  const other = await came('kamchatka');
  expect(await confirm(other, code)).toMatchObject(unknown);
  expect(await child.call('ownReader.guardianCode')).toMatchObject(refusedWith('guardian-not-needed'));
  const [kept] = await raw`select to_jsonb(c)::text as text from guardian_codes c`;
  expect(kept?.['text']).not.toContain(code.replace('-', ''));
});

it('records nothing without the needed consent, by an old text, or for whoever did not come from ЕСИА', async () => {
  const code = await codeOf(await minor());
  const adult = await came();
  expect(await confirm(adult, code, [])).toMatchObject(refusedWith('reader-consent-needed'));
  expect(await confirm(adult, code, [{ ...needed, edition: 9 }])).toMatchObject(
    refusedWith('reader-consent-changed'),
  );
  expect(await confirm(browser(), code)).toMatchObject(refusedWith('guardian-visit-over'));
  await raw`update pending_registrations set expires_at = now()`;
  expect(await confirm(adult, code)).toMatchObject(refusedWith('guardian-visit-over'));
  expect(await visitOf(adult)).toBeNull();
  expect(await raw`select 1 from guardian_confirmations`).toHaveLength(0);
});

it('stops who tries codes, and nobody else', async () => {
  const code = await codeOf(await minor());
  const guesser = await came('kamchatka', browser('198.51.100.66'));
  const tries: unknown[] = [];
  for (let step = 0; step < 40; step += 1)
    tries.push((await guesser.call('guardian.question', { code: `ABCDE-${10_000 + step}` })).data);
  expect(tries.at(-1)).toMatchObject(refusedWith('guardian-code-wait').data);
  expect(await confirm(await came(), code)).toMatchObject({ status: 200 });
});

it('makes one confirmation of two guardians at the same time', async () => {
  const child = await minor();
  const code = await codeOf(child);
  const [one, two] = [await came(), await came('kamchatka')];
  const answers = await Promise.all([confirm(one, code), confirm(two, code), confirm(one, code)]);
  expect(answers.some(({ status }) => status === 200)).toBe(true);
  expect(await raw`select count(*)::int as rows from guardian_confirmations`).toEqual([{ rows: 1 }]);
  expect(await raw`select count(*)::int as rows from reader_consents where given_by = 'guardian'`).toEqual([
    { rows: 1 },
  ]);
});

it('forgets guardians when the reader comes of age, who then decides alone', async () => {
  const { child, adult } = await confirmed();
  const id = (await visitOf(adult))?.children[0]?.id;
  expect(await api.services.comingOfAge.turn()).toBe(0);
  await raw`update reader_persons set birth_date = (now() at time zone 'Europe/Moscow')::date - interval '18 years'`;
  expect(await adult.call('guardian.withdraw', { id })).toMatchObject(refusedWith('guardian-child-grown'));
  expect(await api.services.comingOfAge.turn()).toBe(1);
  expect(await api.services.comingOfAge.turn()).toBe(0);
  expect(await meOf(child)).toMatchObject({ next: 'none', state: 'confirmed', guardian: null });
  expect(await raw`select 1 from guardian_confirmations`).toHaveLength(0);
  expect((await visitOf(adult))?.children).toEqual([]);
});

it('forgets who has left, and where nobody answered it confirms the grown reader', async () => {
  const child = await minor();
  const adult = await came();
  expect((await adult.call('guardian.leave')).data).toMatchObject({
    address: expect.stringContaining('http'),
  });
  expect(await visitOf(adult)).toBeNull();
  expect(await raw`select 1 from pending_registrations where registered_reader_id is null`).toHaveLength(0);
  await raw`update reader_persons set birth_date = '1990-01-01'`;
  expect(await api.services.comingOfAge.turn()).toBe(1);
  expect(await meOf(child)).toMatchObject({ next: 'none', state: 'confirmed' });
});

it('hands the confirmation over with the minor’s copy, on paper as well', async () => {
  const { child } = await confirmed();
  const copy = await child.open('/reader/export.json').then((answer) => answer.json());
  expect(copy).toMatchObject({
    person: { guardianName },
    guardians: [{ withdrawnAt: null }],
    consents: expect.arrayContaining([expect.objectContaining({ givenBy: 'guardian' })]),
  });
  expect(JSON.stringify(copy)).not.toMatch(/hash|sealed/i);
  const paper = await child.open('/reader/export.pdf').then((answer) => answer.arrayBuffer());
  const read = spawnSync('pdftotext', ['-layout', '-', '-'], { input: Buffer.from(paper), encoding: 'utf8' });
  expect(read.stdout).toContain('Подтверждения родителя или опекуна');
  expect(read.stdout).toContain(guardianName);
  expect(read.stdout).toContain('Новиков Тимофей Сергеевич');
});

it('destroys the confirmation with the minor’s data', async () => {
  const { child } = await confirmed();
  expect(await child.call('ownReader.erase', { when: 'now' })).toMatchObject({ status: 200 });
  expect(await raw`select 1 from guardian_confirmations`).toHaveLength(0);
  expect(await raw`select 1 from guardian_codes`).toHaveLength(0);
});
