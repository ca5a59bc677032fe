import { expect, it } from 'vitest';
import { parsePlaceKey, placeKey, type PlaceRef } from './place-key.ts';

it.each<[PlaceRef, string]>([
  [{ kind: 'network' }, 'network'],
  [{ kind: 'region', id: 12 }, 'region-12'],
  [{ kind: 'regional-center', id: 5 }, 'rc-5'],
  [{ kind: 'center', id: 871 }, 'center-871'],
])('writes and reads %o', (ref, key) => {
  expect(placeKey(ref)).toBe(key);
  expect(parsePlaceKey(key)).toEqual(ref);
});

it.each(['', 'region-', 'region-0', 'region-1e3', 'rc-12; drop', 'planet-3', 'center-9999999999'])(
  'reads nothing from %o',
  (text) => {
    expect(parsePlaceKey(text)).toBeUndefined();
  },
);
