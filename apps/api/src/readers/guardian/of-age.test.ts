import type { OwnConsent } from '@pbnet/domain/readers';
import { beforeEach, expect, it } from 'vitest';
import { readerDesk } from '../../testing/reader-desk.ts';

const desk = await readerDesk();
const { api, arrive, browser, meOf, registered } = desk;
const { raw } = api.database;
const needed = { purpose: 'registration', edition: 1 };
const consentsPage = '/portal/reader/consents?to=%2Fportal%2Freader';

beforeEach(() => desk.afresh());

const living = () => raw`select purpose, given_by from reader_consents where withdrawn_at is null order by 1`;

it.each(['ЕСИА', 'paper'])(
  'asks who has come of age since a guardian agreed (%s) for an own consent',
  async (way) => {
    await registered('penza', ['letters']);
    await raw`update reader_consents set given_by = 'guardian'`;
    if (way === 'paper') await raw`update readers set origin = 'paper'`;
    const anna = browser();
    expect(await arrive(anna)).toBe(consentsPage);
    // Reading goes on until the answer.
    expect(await meOf(anna)).toMatchObject({ next: 'consent-anew', state: 'confirmed' });
    const consents = (await anna.ask('ownReader.consents')).data as readonly OwnConsent[];
    expect(consents.map(({ mustAgree, isGrown }) => [mustAgree, isGrown])).toEqual([
      [true, true],
      [false, false],
      [true, true],
    ]);

    expect(await anna.call('ownReader.giveConsent', needed)).toMatchObject({ status: 200 });
    const letters = { ...needed, purpose: 'letters' };
    expect(await anna.call('ownReader.withdrawConsent', letters)).toMatchObject({ status: 200 });
    expect(await living()).toEqual([{ purpose: 'registration', given_by: 'reader' }]);
    expect(await meOf(anna)).toMatchObject({ next: 'none', erasureOn: null });
    expect(await arrive(browser())).toBe('/portal/reader');
  },
);

it('asks nobody who has agreed alone, and no minor', async () => {
  await registered();
  expect(await arrive(browser())).toBe('/portal/reader');
  const account = desk.persona('penza');
  const { birthDate } = account;
  const year = new Date().getFullYear() - 16;
  Object.assign(account, { birthDate: `01.01.${year}` });
  await raw`update reader_consents set given_by = 'guardian'`;
  await raw`update reader_persons set guardian_since = current_date`;
  const minor = browser();
  expect(await arrive(minor)).toBe('/portal/reader');
  await minor.call('ownReader.giveConsent', needed);
  expect(await living()).toEqual([{ purpose: 'registration', given_by: 'guardian' }]);
  Object.assign(account, { birthDate });
});
