import { asDay, dayIn } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { noRequisites, partnerDesk, typedPartner } from '../testing/partner-desk.ts';

const today = dayIn(networkTimeZone, new Date());

const { api, raw, officer, administrator, heads } = await partnerDesk();
const { partners } = api.as(officer);
const own = api.as(heads[0]).partners;
const foreign = api.as(heads[1]).partners;

const refusal = (key: string) => ({ cause: { key } });
const found = async (search: string) =>
  (await partners.list({ search })).rows.map(({ shortName }) => shortName);

describe('a card', () => {
  it('is kept with its numbers, however they were pasted', async () => {
    const requisites = {
      taxNumber: '7707 083 893',
      taxReasonCode: '773601001',
      registrationNumber: '1027700132195',
    };
    const card = await own.add(typedPartner('Музей вышивки', requisites));
    expect(card).toMatchObject({
      taxNumber: '7707083893',
      registrationNumber: '1027700132195',
      mayEdit: true,
    });
    expect(await found('вышивки')).toEqual(['Музей вышивки']);
    expect(await found('dsibdrb')).toEqual(['Музей вышивки']);
    expect(await found('7707083')).toEqual(['Музей вышивки']);
  });

  it.each([
    ['taxNumber', '7707083894'],
    ['taxNumber', '77070838'],
    ['taxReasonCode', '77360100'],
    ['registrationNumber', '1027700132196'],
    ['website', 'не знаю'],
  ])('is refused with a wrong %s', async (field, value) => {
    const refused = own.add(typedPartner('Музей ошибок', { [field]: value }));
    await expect(refused).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await found('ошибок')).toEqual([]);
  });

  it('is made once: a second with the same ИНН or name is told of the first', async () => {
    const first = await own.add(typedPartner('Дом учёных', { taxNumber: '7830002293' }));
    const again = { organizationId: first.id, name: 'Дом учёных' };
    await expect(own.add(typedPartner('Дом ученых'))).rejects.toMatchObject({
      cause: { key: 'partner-known', details: again },
    });
    await expect(
      foreign.add(typedPartner('Другое имя', { taxNumber: '7830002293' }, 2)),
    ).rejects.toMatchObject({
      cause: { key: 'partner-known', details: again },
    });
    const branch = { taxNumber: '7830002293', taxReasonCode: '583601001' };
    await own.save({
      ...{ organizationId: first.id, version: first.version, from: today },
      ...typedPartner('Дом учёных', { ...branch, taxReasonCode: '783001001' }),
    });
    expect((await own.add(typedPartner('Филиал в Кузнецке', branch))).taxReasonCode).toBe('583601001');
  });

  it('of another region is read and not written', async () => {
    const card = await own.add(typedPartner('Театр теней'));
    expect(await foreign.get({ organizationId: card.id })).toMatchObject({ mayEdit: false });
    await expect(
      foreign.save({
        organizationId: card.id,
        version: 1,
        from: today,
        ...typedPartner('Моё'),
      }),
    ).rejects.toMatchObject(refusal('place-forbidden'));
    await expect(foreign.add(typedPartner('Чужое', {}, 1))).rejects.toMatchObject(refusal('place-forbidden'));
  });

  it('keeps what it was called before, and tells the second of two editors', async () => {
    const { id, version } = await own.add(typedPartner('Клуб «Старт»'));
    await raw`update organization_versions set valid_from = '2020-01-01' where organization_id = ${id}`;
    const edit = { organizationId: id, version, from: asDay('2026-11-01') };
    const after = await own.save({ ...edit, ...typedPartner('Клуб «Финиш»', { phone: '+7 8412 00-00-00' }) });
    expect(after.history.map(({ validFrom, facts }) => [validFrom, facts.name])).toEqual([
      ['2020-01-01', 'Клуб «Старт»'],
      ['2026-11-01', 'Клуб «Финиш»'],
    ]);
    expect(after.phone).toBe('+7 8412 00-00-00');
    await expect(own.save({ ...edit, ...typedPartner('Клуб «Фальстарт»') })).rejects.toMatchObject(
      refusal('stale-edit'),
    );
    expect(await found('старт')).toContain('Клуб «Финиш»');
    const { rows } = await api.as(administrator).audit.list({ entity: 'organization', entityId: String(id) });
    expect(rows.map(({ action }) => action)).toEqual([
      'organization.requisites',
      'organization.change',
      'organization.add',
    ]);
  });

  it('of the library itself is one, and headquarters’ own', async () => {
    const library = { ...typedPartner('Президентская библиотека'), kind: 'presidential-library' } as const;
    await expect(own.add(library)).rejects.toMatchObject(refusal('place-forbidden'));
    await partners.add(library);
    await expect(partners.add({ ...library, regionId: 2 })).rejects.toMatchObject(
      refusal('partner-library-taken'),
    );
  });
});

describe('a contact', () => {
  const person = {
    roles: ['signatory' as const],
    ...{ name: 'Подписывающий', post: 'директор', phone: '1', email: 'a@b.example', actsOn: 'Устав' },
  };

  it('of a regional center is its own and headquarters’', async () => {
    const id = randomUUID();
    await foreign.addContact({ id, organizationId: 1, content: person });
    await foreign.addContact({ id, organizationId: 1, content: person });
    const names = async (of: typeof own) =>
      (await of.get({ organizationId: 1 })).contacts.map(({ id: key }) => key);
    expect(await names(foreign)).toEqual([id]);
    expect(await names(own)).toEqual([]);
    expect(await names(partners)).toEqual([id]);
    await expect(own.saveContact({ id, version: 1, content: person })).rejects.toMatchObject(
      refusal('not-found'),
    );
  });

  it('is erased with what the log says of the person', async () => {
    const id = randomUUID();
    await partners.addContact({ id, organizationId: 3, content: person });
    await partners.saveContact({ id, version: 1, content: { ...person, post: 'ректор' } });
    await expect(partners.saveContact({ id, version: 1, content: person })).rejects.toMatchObject(
      refusal('stale-edit'),
    );
    const rows = async () =>
      (await api.as(administrator).audit.list({ entity: 'organization', entityId: '3' })).rows;
    expect(JSON.stringify(await rows())).toContain('ректор');
    await partners.removeContact({ id, version: 2 });
    expect(JSON.stringify(await rows())).not.toContain('ректор');
    expect((await rows()).map(({ personal }) => personal)).toEqual(['none', 'erased', 'erased']);
    expect((await partners.get({ organizationId: 3 })).contacts).toEqual([]);
  });
});

describe('a partner of several regional centers', () => {
  it('is seen with all of them by everybody', async () => {
    const { id } = await partners.add(typedPartner('Издательский дом', {}, 3));
    const since = asDay('2026-01-15');
    await own.addPartnership({
      id: randomUUID(),
      organizationId: id,
      regionalCenterId: 1,
      subject: 'выставки',
      since,
    });
    await foreign.addPartnership({
      id: randomUUID(),
      organizationId: id,
      regionalCenterId: 2,
      subject: '',
      since,
    });
    await expect(
      foreign.addPartnership({
        id: randomUUID(),
        organizationId: id,
        regionalCenterId: 1,
        subject: '',
        since,
      }),
    ).rejects.toMatchObject(refusal('place-forbidden'));
    await expect(
      own.addPartnership({ id: randomUUID(), organizationId: id, regionalCenterId: 1, subject: '', since }),
    ).rejects.toMatchObject(refusal('partnership-there'));
    for (const reader of [partners, own, foreign]) {
      const { rows } = await reader.list({ several: true });
      expect(
        rows.map((row) => [row.id, row.regionalCenters.map(({ id: center }) => center).toSorted()]),
      ).toEqual([[id, [1, 2]]]);
      const { links } = await reader.get({ organizationId: id });
      expect(links.map(({ regionalCenterId }) => regionalCenterId).toSorted()).toEqual([1, 2]);
    }
    expect((await own.get({ organizationId: id })).partnerships).toHaveLength(1);
    const [mine] = (await own.get({ organizationId: id })).partnerships;
    const ended = { id: mine?.id ?? '', version: 1, subject: 'выставки', since, until: asDay('2026-01-14') };
    await expect(own.savePartnership(ended)).rejects.toMatchObject(refusal('partnership-dates'));
    await own.savePartnership({ ...ended, until: asDay('2026-02-01') });
    expect((await partners.list({ several: true })).total).toBe(0);
  });

  it('is found by what links it, and by what its card lacks', async () => {
    const ids = async (filter: Parameters<typeof partners.list>[0]) =>
      (await partners.list(filter)).rows.map(({ id }) => id);
    expect(await ids({ link: 'center', regionalCenterId: 2 })).toEqual([2]);
    expect(await ids({ regionId: 2, link: 'none' })).toEqual([]);
    expect((await partners.list({ link: 'center' })).rows.map(({ centers }) => centers)).toEqual([3, 2, 1]);
    expect(await ids({ gap: 'tax-number', regionId: 2 })).toEqual([2]);
    await partners.save({
      ...{ organizationId: 2, version: 1, from: today, kind: 'library' },
      ...{ facts: typedPartner('Областная библиотека 2').facts },
      requisites: { ...noRequisites, taxNumber: '500100732259' },
    });
    expect(await ids({ gap: 'tax-number', regionId: 2 })).toEqual([]);
  });

  it('calls a centre that it hosts as it is called today, whatever is planned for it', async () => {
    const { id } = await partners.add(typedPartner('Дом вышивки', {}, 1));
    const { centers } = api.as(administrator).network;
    const centerId = await centers.open({
      ...{ code: 'ЦУД-имя', openedOn: asDay('2020-01-15'), name: 'Сегодняшнее имя', locality: 'Кузнецк' },
      ...{ organizationId: id, regionalCenterId: 1, timeZone: 'Europe/Moscow', email: null },
    });
    await centers.change({
      centerId,
      version: 1,
      from: asDay('2190-01-01'),
      facts: { name: 'Имя будущего' },
    });
    expect((await own.get({ organizationId: id })).centers).toMatchObject([
      { name: 'Сегодняшнее имя', until: null },
    ]);
  });
});
