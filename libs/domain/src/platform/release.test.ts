import { describe, expect, it } from 'vitest';
import { ownerOf, problemLine, releaseProblems, satisfies, type ModuleManifest } from './release.ts';

it.each([
  ['19.3.1', '^19.3.1', true],
  ['19.4.0', '^19.3.1', true],
  ['19.3.0', '^19.3.1', false],
  ['20.0.0', '^19.3.1', false],
  ['0.1.4', '^0.1.0', true],
  ['0.2.0', '^0.1.0', false],
  ['0.0.3', '^0.0.3', true],
  ['0.0.4', '^0.0.3', false],
  ['5.108.0', '5.108.0', true],
  ['5.109.0', '5.108.0', false],
])('%s in the range %s: %s', (version, range, fits) => {
  expect(satisfies(version, range)).toBe(fits);
});

const module: ModuleManifest = {
  id: 'monitoring',
  contract: 1,
  basePath: '/monitoring',
  title: { ru: 'Мониторинг', en: 'Monitoring' },
  navigation: [],
  commands: [],
  homeCards: [],
  shared: { react: '^19.3.1', '@pbnet/ui': '^0.1.0' },
};

describe('a release', () => {
  it('fits a shell of its contract that brings what it was built for', () => {
    expect(
      releaseProblems(module, { contract: 1, shared: { react: '19.4.2', '@pbnet/ui': '0.1.9' } }),
    ).toEqual([]);
  });

  it('names everything that does not fit', () => {
    const problems = releaseProblems(module, { contract: 2, shared: { react: '20.0.0' } });
    expect(problems).toEqual([
      { kind: 'contract', needs: 1, has: 2 },
      { kind: 'version', name: 'react', needs: '^19.3.1', has: '20.0.0' },
      { kind: 'missing', name: '@pbnet/ui', needs: '^0.1.0' },
    ]);
    expect(problemLine(problems)).toBe('contract 1 ≠ 2; react ^19.3.1 ≠ 20.0.0; @pbnet/ui ^0.1.0 ≠ —');
  });
});

it.each([
  ['/monitoring', 'monitoring'],
  ['/monitoring/board', 'monitoring'],
  ['/monitoring-old', undefined],
  ['/', undefined],
])('the owner of %s is %s', (path, id) => {
  expect(ownerOf([{ module }], path)?.module.id).toBe(id);
});
