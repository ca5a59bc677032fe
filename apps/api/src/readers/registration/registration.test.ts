import { parseCardNumber } from '@pbnet/domain/readers';
import { beforeEach, expect, it } from 'vitest';
import { personKeys } from '../../audit/person-keys.ts';
import { httpApp } from '../../http.ts';
import { todayBy } from '../../network/today.ts';
import { places } from '../../places.ts';
import { testEnv } from '../../testing/api.ts';
import { failurePage, readerDesk, refusedWith, registrationCookie } from '../../testing/reader-desk.ts';
import { readerRegistration } from './registration.ts';

const desk = await readerDesk();
const { api, browser, arrive, press, pendingOf, meOf, kept, registered, persona } = desk;
const { raw } = api.database;
beforeEach(() => desk.afresh());

const needed = { purpose: 'registration', edition: 1 };

it('shows what was received, and keeps it only after the consent', async () => {
  const anna = browser();
  expect((await anna.ask('ownReader.status')).data).toEqual({
    gosuslugi: true,
    pending: false,
    reader: null,
  });
  expect(await arrive(anna, 'penza', '/portal/reader/access')).toBe('/portal/reader/registration');
  expect((await anna.ask('ownReader.status')).data).toMatchObject({ pending: true, reader: null });
  const pending = await pendingOf(anna);
  expect(pending).toMatchObject({
    ...{ lastName: 'Ольховская', firstName: 'Анна', middleName: 'Викторовна', birthDate: '1986-03-14' },
    ...{ email: 'anna.olkhovskaya@reader.example', level: 'confirmed' },
    ...{ admission: 'alone', state: 'confirmed', next: 'none' },
  });
  expect(pending.consents.map(({ purpose, isNeeded, edition }) => [purpose, isNeeded, edition])).toEqual([
    ['registration', true, 1],
    ['reading-history', false, 1],
    ['letters', false, 1],
  ]);
  expect(pending.consents[0]?.text.ru).toContain('Отзыв: в любое время');
  expect(await kept()).toEqual([0, 0, 0, 0, 1]);

  expect(await press(anna, ['letters'])).toEqual({
    ...{ state: 'confirmed', next: 'none', address: '/portal/reader/access' },
  });
  expect(await kept()).toEqual([1, 1, 2, 1, 1]);
  const me = await meOf(anna);
  expect(me).toMatchObject({ lastName: 'Ольховская', state: 'confirmed', next: 'none', erasureOn: null });
  expect(parseCardNumber(me?.cardNumber ?? '')).toBe(me?.cardNumber);
  expect((await anna.ask('ownReader.card')).data).toMatchObject({
    ...{ number: me?.cardNumber, qr: me?.cardNumber, name: 'Ольховская Анна Викторовна' },
  });
  expect((await anna.ask('ownReader.status')).data).toMatchObject({
    ...{ pending: false, reader: { firstName: 'Анна', state: 'confirmed' } },
  });
  expect(await raw`select length(sealed_person) as bytes from pending_registrations`).toEqual([{ bytes: 0 }]);
});

it('writes a trace that names nobody without the person’s key, and counts the new reader', async () => {
  await registered();
  const [trace] =
    await raw`select actor_id, actor_role, ip, after, person_id, personal, entity_id from audit_log
    where action = 'reader.register' order by at desc limit 1`;
  expect(trace).toMatchObject({ actor_id: null, actor_role: 'reader', ip: '' });
  expect(trace?.['person_id']).toBe(trace?.['entity_id']);
  expect(JSON.stringify(trace?.['after'])).not.toMatch(/Ольховская|reader\.example|1986/);
  expect(Buffer.from(trace?.['personal'] as Uint8Array).toString()).not.toContain('Ольховская');
  const [person] = await raw`select esia_hash from reader_persons`;
  expect(Buffer.from(person?.['esia_hash'] as Uint8Array)).toHaveLength(32);
  const [counted] = await raw`select sum(count)::int as count from reading_days where figure = 'new-readers'`;
  expect(counted?.['count']).toBeGreaterThan(0);
});

it('makes one reader of a press that is repeated, at once or after a lost answer', async () => {
  const anna = browser();
  await arrive(anna);
  const answers = await Promise.all([press(anna), press(anna), press(anna)]);
  expect(new Set(answers.map(({ state }) => state))).toEqual(new Set(['confirmed']));
  expect((await kept()).slice(0, 3)).toEqual([1, 1, 1]);
  const first = await meOf(anna);
  await press(anna, ['letters']);
  expect((await kept()).slice(0, 3)).toEqual([1, 1, 1]);
  expect((await meOf(anna))?.cardNumber).toBe(first?.cardNumber);
});

it('makes one reader of one person who comes from two browsers at the same time', async () => {
  const [home, work] = [browser(), browser()];
  await arrive(home);
  await arrive(work);
  await Promise.all([press(home), press(work)]);
  expect((await kept()).slice(0, 2)).toEqual([1, 1]);
  expect((await meOf(home))?.cardNumber).toBe((await meOf(work))?.cardNumber);
});

it('records nothing without the needed consent, or with one to a text that has changed', async () => {
  const anna = browser();
  await arrive(anna);
  const shown = await desk.shownTo(anna);
  const pressed = (consents: readonly object[]) => anna.call('ownReader.register', { shown, consents });
  expect(await pressed([])).toMatchObject(refusedWith('reader-consent-needed'));
  expect(await pressed([{ purpose: 'letters', edition: 1 }])).toMatchObject(
    refusedWith('reader-consent-needed'),
  );
  expect(await pressed([{ ...needed, edition: 2 }])).toMatchObject(refusedWith('reader-consent-changed'));
  expect(await pressed([needed, needed])).toMatchObject({ status: 400 });
  expect(await pressed([{ purpose: 'everything', edition: 1 }])).toMatchObject({ status: 400 });
  expect(await kept()).toEqual([0, 0, 0, 0, 1]);
  await raw`insert into consent_editions (purpose, edition, text_ru, text_en) values ('letters', 2, 'новый', 'new')`;
  const old = [needed, { purpose: 'letters', edition: 1 }];
  expect(await pressed(old)).toMatchObject(refusedWith('reader-consent-changed'));
  expect(await pressed([needed, { purpose: 'letters', edition: 2 }])).toMatchObject({ status: 200 });
  await raw`delete from reader_consents where edition = 2`;
  await raw`delete from consent_editions where edition = 2`;
});

it('registers an unconfirmed account, says what is missing, and confirms it at the next sign-in', async () => {
  const maria = browser();
  await arrive(maria, 'unconfirmed');
  expect(await pendingOf(maria)).toMatchObject({ state: 'registered', next: 'confirm-account' });
  expect(await press(maria)).toMatchObject({ state: 'registered', next: 'confirm-account' });
  const later = browser();
  const account = persona('unconfirmed');
  Object.assign(account, { level: 'PR', lastName: 'Иная', emailVerified: false });
  expect(await arrive(later, 'unconfirmed', '/portal/reader/card')).toBe('/portal/reader/card');
  Object.assign(account, { level: 'P', lastName: 'Новикова', emailVerified: true });
  expect(await meOf(later)).toMatchObject({
    state: 'confirmed',
    next: 'none',
    lastName: 'Иная',
    email: null,
  });
  expect((await meOf(later))?.confirmedAt).not.toBeNull();
  expect(await kept()).toEqual([1, 1, 1, 2, 1]);
});

it('keeps a suspension, and what the staff saw by a document', async () => {
  const maria = await registered('unconfirmed');
  await raw`update readers set state = 'suspended', suspension_reason = 'проверка'`;
  expect(await arrive(browser(), 'unconfirmed')).toBe('/portal/reader');
  expect(await meOf(maria)).toMatchObject({
    state: 'suspended',
    next: 'suspended',
    suspensionReason: 'проверка',
  });
  await raw`update readers set state = 'confirmed'`;
  await raw`update reader_persons set document_kind = 'passport', level = 'confirmed'`;
  await arrive(browser(), 'unconfirmed');
  expect(await meOf(maria)).toMatchObject({ state: 'confirmed', level: 'confirmed' });
});

it('lets from 14 register with a guardian’s name, and waits for the paper', async () => {
  const timofey = browser();
  await arrive(timofey, 'teenager');
  expect(await pendingOf(timofey)).toMatchObject({ admission: 'guardian', state: 'registered' });
  const shown = await desk.shownTo(timofey);
  const alone = await timofey.call('ownReader.register', { shown, consents: [needed] });
  expect(alone).toMatchObject(refusedWith('reader-guardian-name-needed'));
  const guardian = 'Новикова Мария Сергеевна';
  expect(await press(timofey, [], guardian)).toMatchObject({ state: 'registered', next: 'guardian' });
  expect(await meOf(timofey)).toMatchObject({ guardian: { name: guardian, since: null } });
  await raw`update reader_persons set guardian_since = current_date`;
  await arrive(browser(), 'teenager');
  expect(await meOf(timofey)).toMatchObject({ state: 'confirmed', next: 'none' });
});

it('tells a child kindly to come with a parent, and keeps nothing', async () => {
  const child = browser();
  expect(await arrive(child, 'child')).toBe(failurePage('reader-too-young'));
  expect(child.jar.size).toBe(0);
  expect(await kept()).toEqual([0, 0, 0, 0, 0]);
});

it.each([
  ['unverified-email', null],
  ['long-name', null],
  ['foreign', 'azizbek.rakhimov@reader.example'],
])('takes %s with the e-mail %s: only a verified one', async (id, email) => {
  const someone = await registered(id);
  expect(await meOf(someone)).toMatchObject({ email, lastName: persona(id).lastName, state: 'confirmed' });
});

it('goes on to a server of the library while it is one', async () => {
  const server = 'https://resources.example:8443/items/7?page=2';
  await raw`insert into resource_servers (title, origin) values ('Сервер', 'https://resources.example:8443')`;
  const anna = browser();
  await arrive(anna, 'penza', server);
  expect(await press(anna)).toMatchObject({ address: server });
  expect(await arrive(browser(), 'penza', server)).toBe(server);
  await raw`update resource_servers set active = false`;
  expect(await arrive(browser(), 'penza', server)).toBe('/portal');
  await raw`delete from resource_servers`;
});

it('forgets whoever does not agree within half an hour', async () => {
  const anna = browser();
  await arrive(anna);
  await raw`update pending_registrations set expires_at = now()`;
  expect(await anna.ask('ownReader.pending')).toMatchObject(refusedWith('reader-registration-over'));
  const pressed = await anna.call('ownReader.register', { shown: 'nobody', consents: [needed] });
  expect(pressed).toMatchObject(refusedWith('reader-registration-over'));
  expect((await anna.ask('ownReader.status')).data).toMatchObject({ pending: false });
  expect(await api.services.readerRegistration.cleanUp()).toBe(1);
  expect(await kept()).toEqual([0, 0, 0, 0, 0]);
  expect(anna.jar.has(registrationCookie)).toBe(true);
});

it('counts a sign-in as a visit for the term of keeping', async () => {
  await registered();
  await raw`update readers set last_seen_at = now() - interval '2 years'`;
  await arrive(browser());
  const [row] = await raw`select last_seen_at > now() - interval '1 minute' as seen from readers`;
  expect(row).toMatchObject({ seen: true });
});

it('says where to go when the installation has no ЕСИА', async () => {
  const { database, services } = api;
  const without = httpApp({
    env: testEnv('none'),
    services: {
      ...services,
      readerRegistration: readerRegistration({
        ...{ database, secretKey: api.env.SECRET_KEY, publicUrl: 'http://localhost:3000', esia: null },
        ...{ personKeys: personKeys(api.env.SECRET_KEY), figures: services.readingFigures },
        ...{ now: () => new Date(), today: todayBy(() => new Date()) },
      }),
    },
    places: places(database),
  });
  const incoming = { socket: { remoteAddress: '127.0.0.1' } };
  for (const path of ['/reader/esia/start', '/reader/esia/return?code=x&state=y']) {
    const answer = await without.request(path, {}, { incoming });
    expect(answer.headers.get('location')).toBe(failurePage('reader-gosuslugi-off'));
  }
});

it('remembers the centre at whose address the reader signs in, and no address', async () => {
  await raw`insert into center_addresses (center_id, region_id, regional_center_id, range, valid_from)
    values (11, 1, 1, '198.51.100.0/24', '2020-01-01')`;
  const atCenter = browser('198.51.100.7');
  await arrive(atCenter);
  await press(atCenter);
  expect((await atCenter.ask('ownReader.sessions')).data).toMatchObject([
    { center: 'ЦУД 11', isCurrent: true },
  ]);
  const [row] = await raw`select to_jsonb(s)::text as text from reader_sessions s`;
  expect(row?.['text']).not.toContain('198.51');
  await raw`insert into center_suspensions (center_id, region_id, regional_center_id, suspended_on, reason)
    values (11, 1, 1, '2020-01-01', '')`;
  await arrive(atCenter);
  expect((await atCenter.ask('ownReader.sessions')).data).toMatchObject([{ center: null }]);
  await raw`delete from center_suspensions`;
});
