import { expect, it } from 'vitest';
import { ownPath, signInPath } from './own-path.ts';

it.each([
  ['/monitoring/board?month=2026-10#top', '/monitoring/board?month=2026-10#top'],
  [null, '/'],
  ['https://evil.example/', '/'],
  ['//evil.example/', '/'],
  ['/\\evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/sign-in?return=/x', '/'],
])('after sign-in %s leads to %s', (wanted, path) => {
  expect(ownPath(wanted)).toBe(path);
});

it('remembers where the person was going', () => {
  expect(signInPath({ pathname: '/', search: '', hash: '' })).toBe('/sign-in');
  const address = signInPath({ pathname: '/monitoring', search: '?month=2026-10', hash: '' });
  expect(address).toBe('/sign-in?return=%2Fmonitoring%3Fmonth%3D2026-10');
});
