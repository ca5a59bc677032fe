import { expect, it } from 'vitest';
import {
  beltOf,
  coverageBy,
  isOktmo,
  kilometresBetween,
  liesInRussia,
  nearestOf,
  pairsWithin,
  placeName,
  type CoveredPlace,
  type CoveringCenter,
} from './index.ts';

const penza = { latitude: 53.195, longitude: 45.018 };
const moscow = { latitude: 55.7558, longitude: 37.6173 };
const uelen = { latitude: 66.159, longitude: -169.809 };

it('measures along the Earth, also over the 180th meridian', () => {
  expect(kilometresBetween(moscow, penza)).toBeGreaterThan(550);
  expect(kilometresBetween(moscow, penza)).toBeLessThan(560);
  const left = { latitude: 65, longitude: 179.9 };
  expect(kilometresBetween(left, { latitude: 65, longitude: -179.9 })).toBeLessThan(10);
  expect(kilometresBetween(penza, penza)).toBe(0);
});

it('finds pairs and neighbours as measuring every pair would', () => {
  let seed = 11;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const points = Array.from({ length: 200 }, () => ({
    latitude: 45 + next() * 20,
    longitude: 30 + next() * 30,
  }));
  const every = points.flatMap((one, index) =>
    points.slice(index + 1).map((other) => kilometresBetween(one, other)),
  );
  const within = every.filter((kilometres) => kilometres <= 60);
  expect(pairsWithin(points, 60).map(({ kilometres }) => kilometres.toFixed(6))).toEqual(
    within.toSorted((a, b) => a - b).map((kilometres) => kilometres.toFixed(6)),
  );
  const belt = beltOf(points);
  for (const from of [penza, moscow, { latitude: 80, longitude: 0 }])
    expect(nearestOf(from, belt)?.kilometres).toBe(
      Math.min(...points.map((to) => kilometresBetween(from, to))),
    );
  expect(nearestOf(penza, [])).toBeNull();
});

it.each([
  [penza, true],
  [uelen, true],
  [{ latitude: 45.018, longitude: 53.195 }, true],
  [{ latitude: 48.85, longitude: 2.35 }, false],
  [{ latitude: 0, longitude: 0 }, false],
])('knows of %o whether it lies in Russia: %s', (point, lies) => {
  expect(liesInRussia(point)).toBe(lies);
});

it.each([
  ['56701000', true],
  ['56655151101', true],
  ['567010', false],
  ['5670100a', false],
])('takes %s for an ОКТМО: %s', (text, is) => {
  expect(isOktmo(text)).toBe(is);
});

it.each([
  ['г. Кузнецк', 'кузнецк'],
  ['р.п. Мокшан', 'мокшан'],
  ['Наровчатский муниципальный район', 'наровчатский район'],
  ['Наровчатский р-н', 'наровчатский район'],
  ['Посёлок Озёрный', 'озерный'],
  ['Светлый', 'светлый'],
])('reads «%s» as «%s»', (text, name) => {
  expect(placeName(text)).toBe(name);
});

const place = (over: Partial<CoveredPlace>): CoveredPlace => ({
  ...{ id: 1, regionId: 1, name: 'Наровчатский район', seat: 'Наровчат' },
  point: { latitude: 53.88, longitude: 43.69 },
  ...over,
});
const center = (over: Partial<CoveringCenter>): CoveringCenter => ({
  ...{ id: 7, regionId: 1, name: 'ЦУД', locality: 'Пензенская область, г. Пенза', municipalityId: null },
  point: penza,
  ...over,
});

it.each([
  ['that its opening named', center({ municipalityId: 1 }), 'named'],
  ['of its seat', center({ locality: 'Пензенская область, с. Наровчат', point: null }), 'locality'],
  ['of its own name', center({ locality: 'Наровчатский муниципальный район, с. Вьюнки' }), 'locality'],
  ['near its seat', center({ point: { latitude: 53.9, longitude: 43.7 } }), 'distance'],
  ['far away', center({}), null],
  ['near, but of another region', center({ regionId: 2, point: { latitude: 53.9, longitude: 43.7 } }), null],
  ['of the same name in another region', center({ regionId: 2, locality: 'Наровчат' }), null],
])('by a centre %s', (_, found, ground) => {
  expect(coverageBy([found], 10)(place({}))).toMatchObject({ ground, center: { id: 7 } });
});

it('says how far the nearest centre is from a white spot, and nothing where it cannot know', () => {
  const spot = coverageBy([center({})], 10)(place({}));
  expect(spot.kilometres).toBeGreaterThan(100);
  expect(coverageBy([center({})], 10)(place({ point: null }))).toEqual({
    ...{ ground: null, center: null, kilometres: null },
  });
});
