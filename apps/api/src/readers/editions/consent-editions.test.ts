import type { Day } from '@pbnet/domain';
import type { OwnConsent } from '@pbnet/domain/readers';
import type { PublishEdition } from '@pbnet/validation/readers';
import { beforeEach, expect, it } from 'vitest';
import { networkPlace, seedActor } from '../../testing/network.ts';
import { readerDesk } from '../../testing/reader-desk.ts';
import { refusal } from '../../testing/staff.ts';

const desk = await readerDesk();
const { api, arrive, browser, registered, meOf } = desk;
const { raw } = api.database;
const officer = api.as(await seedActor(api.database, 'readers-officer', networkPlace));

const wording = (word: string) => `${word}. `.repeat(40);
const next: PublishEdition = {
  ...{ purpose: 'registration', after: 1, mustAgree: true, from: null },
  text: { ru: wording('Новый текст'), en: wording('New text') },
  change: { ru: 'Срок хранения стал короче', en: 'The term of keeping is shorter' },
};

beforeEach(async () => {
  await desk.afresh();
  await raw`delete from consent_editions where edition > 1`;
});

const consentsOf = async (someone: Awaited<ReturnType<typeof registered>>) =>
  (await someone.ask('ownReader.consents')).data as readonly OwnConsent[];

it('publishes an edition that readers meet at the next visit; the former consent keeps its edition', async () => {
  const anna = await registered();
  await officer.consentEditions.publish(next);
  expect(await meOf(anna)).toMatchObject({ next: 'consent-anew', state: 'confirmed' });
  const visitor = browser();
  expect(await arrive(visitor, 'penza', '/portal/reader/access')).toBe(
    '/portal/reader/consents?to=%2Fportal%2Freader%2Faccess',
  );
  const [consent] = await consentsOf(visitor);
  expect(consent).toMatchObject({
    ...{ mustAgree: true, given: { edition: 1 } },
    current: { edition: 2, change: { ru: 'Срок хранения стал короче' } },
  });
  // What was agreed to is read as it was.
  expect(consent?.given?.text.ru).not.toContain('Новый текст');
  await visitor.call('ownReader.giveConsent', { purpose: 'registration', edition: 2 });
  expect(await meOf(visitor)).toMatchObject({ next: 'none', erasureOn: null });
  expect(await arrive(browser(), 'penza', '/portal/reader/access')).toBe('/portal/reader/access');
  expect(
    await raw`select edition, withdrawn_at is null as alive from reader_consents order by edition`,
  ).toEqual([
    { edition: 1, alive: false },
    { edition: 2, alive: true },
  ]);
  const list = await officer.consentEditions.list();
  expect(list.filter(({ purpose }) => purpose === 'registration')).toMatchObject([
    { edition: 2, state: 'current', given: 1, mustAgree: true },
    { edition: 1, state: 'former', given: 0, addedBy: '' },
  ]);
});

it('asks nobody again where the edition does not say so, and gives it to who comes new', async () => {
  const anna = await registered();
  await officer.consentEditions.publish({ ...next, mustAgree: false });
  expect(await meOf(anna)).toMatchObject({ next: 'none' });
  expect((await consentsOf(anna))[0]).toMatchObject({ mustAgree: false, given: { edition: 1 } });
  const dmitry = browser();
  await arrive(dmitry, 'kamchatka');
  const shown = await desk.shownTo(dmitry);
  const consents = (edition: number) => ({ shown, consents: [{ purpose: 'registration', edition }] });
  expect(await dmitry.call('ownReader.register', consents(1))).toMatchObject({ status: 409 });
  expect(await dmitry.call('ownReader.register', consents(2))).toMatchObject({ status: 200 });
});

it('lets a day to come wait, and be recalled until then', async () => {
  const anna = await registered();
  await officer.consentEditions.publish({ ...next, from: '2099-01-01' as Day });
  expect(await meOf(anna)).toMatchObject({ next: 'none' });
  const again = { ...next, after: 2 };
  expect(await refusal(officer.consentEditions.publish(again))).toBe('consent-edition-coming');
  await raw`update consent_editions set valid_from = now() where edition = 2`;
  expect(await meOf(anna)).toMatchObject({ next: 'consent-anew' });
  const second = { purpose: 'registration', edition: 2 } as const;
  expect(await refusal(officer.consentEditions.recall(second))).toBe('consent-edition-in-force');
  await raw`update consent_editions set valid_from = now() + interval '1 day' where edition = 2`;
  await officer.consentEditions.recall(second);
  expect(await refusal(officer.consentEditions.recall(second))).toBe('consent-edition-in-force');
  expect((await officer.consentEditions.list()).map(({ edition }) => edition)).toEqual([1, 1, 1]);
});

it('refuses the same text, a day that has passed, and the second of two at once', async () => {
  const [current] = await officer.consentEditions.list();
  const text = current?.text ?? next.text;
  expect(await refusal(officer.consentEditions.publish({ ...next, text }))).toBe('consent-edition-same');
  expect(await refusal(officer.consentEditions.publish({ ...next, from: '2020-01-01' as Day }))).toBe(
    'consent-edition-past',
  );
  const both = await Promise.allSettled([
    officer.consentEditions.publish(next),
    officer.consentEditions.publish(next),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

it('makes one consent of two presses at once', async () => {
  const anna = await registered();
  const letters = { purpose: 'letters', edition: 1 };
  await Promise.all([1, 2, 3, 4].map(() => anna.call('ownReader.giveConsent', letters)));
  expect(await raw`select count(*)::int as rows from reader_consents where purpose = 'letters'`).toEqual([
    { rows: 1 },
  ]);
});
