import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { partnerDesk, typedPartner } from '../testing/partner-desk.ts';

const { api, officer, heads } = await partnerDesk();
const { partners } = api.as(officer);
const unreachable = async (of: typeof officer) =>
  (await api.as(of).networkHealth.findings())
    .filter(({ kind }) => kind === 'center-without-contact')
    .map(({ key, to }) => [key, to]);

it('finds working centres whose host has nobody to reach, each region its own', async () => {
  const of = (center: number, host: number) => [
    `center-without-contact:${center}`,
    `/agreements/partners/${host}`,
  ];
  expect(await unreachable(heads[1])).toEqual([of(21, 2), of(22, 2)]);
  const person = { roles: ['center-in-charge' as const], name: 'Ответственный', post: '', actsOn: '' };
  const add = (phone: string) =>
    partners.addContact({
      ...{ id: randomUUID(), organizationId: 2 },
      content: { ...person, phone, email: null },
    });
  await add('');
  expect(await unreachable(heads[1])).toHaveLength(2);
  await add('+7 415 000-00-00');
  expect(await unreachable(heads[1])).toEqual([]);
  expect((await unreachable(officer)).length).toBe(4);
});

it('tells those who merge of likely duplicates on the home page', async () => {
  const cards = async (of: typeof officer) =>
    (await api.as(of).home.cards()).filter(({ id }) => id === 'partners.duplicates');
  expect(await cards(officer)).toEqual([]);
  await partners.add(typedPartner('Выставочный зал на Московской'));
  await partners.add(typedPartner('МБУК Выставочный зал на Московской'));
  expect(await cards(officer)).toMatchObject([{ count: 1, to: '/agreements/partners/duplicates' }]);
  expect(await cards(heads[0])).toEqual([]);
});

it('finds institutions by their names in the search over everything', async () => {
  const { id } = await partners.add(typedPartner('Планетарий'));
  const found = await api.as(heads[1]).search.find({ text: 'планетари' });
  expect(found).toMatchObject([{ kind: 'partner', title: 'Планетарий', to: `/agreements/partners/${id}` }]);
});
