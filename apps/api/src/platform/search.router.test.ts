import type { StaffRole } from '@pbnet/domain/access';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import {
  centerPlace,
  networkPlace,
  regionalCenterPlace,
  seedActor,
  seedNetwork,
} from '../testing/network.ts';

const api = await testApi();

beforeAll(async () => {
  await seedNetwork(api.database);
  await api.database.raw`update access_center_versions set name = 'Центр «Орёл»' where center_id = 12`;
});

async function titles(role: StaffRole, place: Parameters<typeof seedActor>[2], text: string) {
  const actor = await seedActor(api.database, role, place);
  const hits = await api.as(actor).search.find({ text });
  return hits.map(({ kind, title }) => `${kind}: ${title}`);
}

describe('search', () => {
  it.each(['орел', 'ОРЁЛ', 'jh`k', 'jhtk'])('finds the center «Орёл» by %s', async (text) => {
    expect(await titles('director', networkPlace, text)).toContain('center: Центр «Орёл»');
  });

  it.each(['пенза', 'gtypf', 'пензенскую'])('finds the Penza center by %s', async (text) => {
    expect(await titles('director', networkPlace, text)).toContain('regional-center: РЦ Пензенская область');
  });

  it('finds a regional center by its region and a center by its code', async () => {
    expect(await titles('director', networkPlace, 'камчатский')).toContain(
      'regional-center: РЦ Камчатский край',
    );
    expect(await titles('director', networkPlace, 'ru-kam-2')).toContain('center: ЦУД 22');
  });

  it('shows a regional head the own centers only', async () => {
    expect(await titles('regional-head', regionalCenterPlace(1), 'цуд')).toEqual([
      'center: ЦУД 11',
      'center: ЦУД 13',
    ]);
    expect(await titles('center-manager', centerPlace(21), 'цуд')).toEqual(['center: ЦУД 21']);
  });

  it('shows people to administrators and to nobody else', async () => {
    expect(await titles('administrator', networkPlace, 'staff.example')).not.toEqual([]);
    expect(await titles('monitoring-officer', networkPlace, 'staff.example')).toEqual([]);
  });

  it('takes wildcards as letters', async () => {
    expect(await titles('director', networkPlace, '%')).toEqual([]);
  });
});
