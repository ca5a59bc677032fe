import type { OwnConsent, OwnHistory, OwnSession } from '@pbnet/domain/readers';
import { beforeEach, expect, it } from 'vitest';
import type { JarBrowser } from '../../testing/jar-browser.ts';
import { readerCookie, readerDesk, refusedWith } from '../../testing/reader-desk.ts';

const desk = await readerDesk();
const { api, stand, browser, arrive, press, meOf, persona, registered } = desk;
const { raw } = api.database;
beforeEach(() => desk.afresh());

const sessionsOf = async (someone: JarBrowser) =>
  (await someone.ask('ownReader.sessions')).data as readonly OwnSession[];
const consentsOf = async (someone: JarBrowser) =>
  (await someone.ask('ownReader.consents')).data as readonly OwnConsent[];
const historyOf = async (someone: JarBrowser, before?: string) =>
  (await someone.ask('ownReader.history', { before })).data as OwnHistory;

it('lists sessions, ends one and all the others, and nobody else’s', async () => {
  const home = await registered();
  const phone = browser();
  await arrive(phone);
  const work = browser();
  await arrive(work);
  const stranger = await registered('kamchatka');
  const own = await sessionsOf(home);
  expect(own.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false]);
  const [foreign] = await sessionsOf(stranger);
  const ended = await home.call('ownReader.endSession', { id: foreign?.id });
  expect(ended).toMatchObject(refusedWith('reader-session-over'));
  expect(await meOf(stranger)).not.toBeNull();
  const [ofPhone] = (await sessionsOf(phone)).filter(({ isCurrent }) => isCurrent);
  expect(await home.call('ownReader.endSession', { id: ofPhone?.id })).toMatchObject({ status: 200 });
  expect(await meOf(phone)).toBeNull();
  expect(await home.call('ownReader.endOthers')).toMatchObject({ status: 200 });
  expect(await meOf(work)).toBeNull();
  expect(await meOf(home)).not.toBeNull();
  expect(await meOf(stranger)).not.toBeNull();
});

it('signs out here and tells where to leave ЕСИА, also twice', async () => {
  const anna = await registered();
  const token = anna.jar.get(readerCookie) ?? '';
  const { data } = await anna.call('ownReader.signOut');
  const { address } = data as { address: string };
  expect(address.startsWith(`${stand.url}/idp/ext/Logout?client_id=PBNET&redirect_url=`)).toBe(true);
  expect((await fetch(address, { redirect: 'manual' })).status).toBeLessThan(400);
  expect(anna.jar.has(readerCookie)).toBe(false);
  anna.jar.set(readerCookie, token);
  expect(await meOf(anna)).toBeNull();
  expect(await anna.call('ownReader.signOut')).toMatchObject({ status: 200 });
});

it('ends a session that was idle too long', async () => {
  const anna = await registered();
  await raw`update reader_sessions set last_seen_at = now() - interval '3 hours'`;
  expect(await anna.ask('ownReader.me')).toMatchObject({ status: 401 });
});

it('gives and withdraws each consent by itself, and keeps which edition it was', async () => {
  const anna = await registered();
  expect((await consentsOf(anna)).map(({ purpose, given }) => [purpose, given?.edition ?? null])).toEqual([
    ['registration', 1],
    ['reading-history', null],
    ['letters', null],
  ]);
  const letters = { purpose: 'letters', edition: 1 } as const;
  expect(await anna.call('ownReader.giveConsent', letters)).toMatchObject({ status: 200 });
  expect(await anna.call('ownReader.giveConsent', letters)).toMatchObject({ status: 200 });
  expect((await consentsOf(anna))[2]).toMatchObject({
    given: { edition: 1, givenBy: 'reader' },
    withdrawn: [],
  });
  const old = await anna.call('ownReader.giveConsent', { ...letters, edition: 7 });
  expect(old).toMatchObject(refusedWith('reader-consent-changed'));
  const withdrawn = await anna.call('ownReader.withdrawConsent', { purpose: 'letters' });
  expect(withdrawn).toMatchObject({ status: 200, data: { erased: false } });
  const again = await anna.call('ownReader.withdrawConsent', { purpose: 'letters' });
  expect(again).toMatchObject(refusedWith('reader-consent-absent'));
  expect((await consentsOf(anna))[2]).toMatchObject({ given: null, withdrawn: [{ edition: 1 }] });
  expect(await meOf(anna)).toMatchObject({ next: 'none', erasureOn: null });
});

it('shows what was read only with the consent, page by page, and forgets it with the withdrawal', async () => {
  const anna = await registered('penza', ['reading-history']);
  const stranger = await registered('kamchatka', ['reading-history']);
  const [row] = await raw`select reader_id from reader_persons where last_name = 'Ольховская'`;
  const readerId = String(row?.['reader_id']);
  await raw`insert into access_log (at, reader_id, item, granted, ground)
    select now() - make_interval(mins => step), ${readerId}, 'item-' || step, true, 'person'
    from generate_series(1, 60) step`;
  const first = await historyOf(anna);
  expect(first.readings).toHaveLength(50);
  expect(first.readings[0]).toMatchObject({ item: 'item-1', granted: true, ground: 'person', center: null });
  const rest = await historyOf(anna, first.next ?? '');
  expect(rest.readings.map(({ item }) => item)).toEqual(
    Array.from({ length: 10 }, (_, index) => `item-${index + 51}`),
  );
  expect(rest.next).toBeNull();
  expect((await historyOf(stranger)).readings).toEqual([]);
  await anna.call('ownReader.withdrawConsent', { purpose: 'reading-history' });
  expect((await historyOf(anna)).readings).toEqual([]);
  const [counted] = await raw`select count(*)::int as all, count(reader_id)::int as tied from access_log`;
  expect(counted).toMatchObject({ all: 60, tied: 0 });
});

it('suspends reading with the needed consent and begins the erasure, which a new consent stops', async () => {
  const anna = await registered();
  const { data } = await anna.call('ownReader.withdrawConsent', { purpose: 'registration' });
  expect(data).toEqual({ erased: false });
  const me = await meOf(anna);
  expect(me).toMatchObject({ next: 'consent', state: 'confirmed' });
  expect(me?.erasureOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  // Whoever signs in again is the same reader and is asked for the consent.
  await arrive(anna);
  expect(await meOf(anna)).toMatchObject({ next: 'consent', cardNumber: me?.cardNumber });
  // Nothing may be kept without it, so that the erasure is not simply called off.
  expect(await anna.call('ownReader.stay')).toMatchObject(refusedWith('reader-consent-again'));
  await anna.call('ownReader.giveConsent', { purpose: 'registration', edition: 1 });
  expect(await meOf(anna)).toMatchObject({ next: 'none', erasureOn: null });
});

it('erases at once where the reader asks for it: the session is gone and the person is a stranger', async () => {
  const anna = await registered();
  const number = (await meOf(anna))?.cardNumber;
  const asked = { purpose: 'registration', erase: 'now' };
  expect((await anna.call('ownReader.withdrawConsent', asked)).data).toEqual({ erased: true });
  expect(anna.jar.has(readerCookie)).toBe(false);
  const [left] = await raw`select state, card_number from readers`;
  expect(left).toMatchObject({ state: 'erased', card_number: null });
  expect((await raw`select from reader_persons`).length).toBe(0);
  expect((await raw`select from erasure_acts where kept_at is not null`).length).toBeGreaterThan(0);
  // The registration of the same half an hour leads to nobody.
  const pressed = await anna.call('ownReader.register', {
    ...{ shown: 'nobody', consents: [{ purpose: 'registration', edition: 1 }] },
  });
  expect(pressed).toMatchObject(refusedWith('reader-registration-over'));
  expect(await arrive(anna)).toBe('/portal/reader/registration');
  await press(anna);
  expect((await meOf(anna))?.cardNumber).not.toBe(number);
});

it('stops reading at home when the account is confirmed no more, and forgets an e-mail that is verified no more', async () => {
  const anna = await registered();
  const account = persona('penza');
  Object.assign(account, { level: 'P', emailVerified: false });
  await arrive(browser());
  Object.assign(account, { level: 'PR', emailVerified: true });
  expect(await meOf(anna)).toMatchObject({
    ...{ state: 'registered', next: 'confirm-account', level: 'unconfirmed', email: null, confirmedAt: null },
  });
});
