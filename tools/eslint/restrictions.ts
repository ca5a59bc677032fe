import type { Linter } from 'eslint';

const tests = ['**/*.test.ts', '**/*.test.tsx'];
const outside = (folder: string) => ({ files: ['apps/**', 'libs/**'], ignores: [folder] });

/** Things that stay in one place of the workspace. */
export const restrictions: Linter.Config[] = [
  {
    ...outside('libs/ui/**'),
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@mantine/*'], message: 'Mantine stays behind @pbnet/ui.' }] },
      ],
    },
  },
  {
    // Sections bundle heavy entries: a component of Mantine in one would come with a Mantine of its own.
    files: ['libs/ui/src/{calendar,charts,entry-grid,map,programme}/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@mantine/*'], message: 'A heavy entry is built on @pbnet/ui.' }] },
      ],
    },
  },
  {
    files: ['libs/api-client/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@pbnet/api/*'],
              allowTypeImports: true,
              message: 'The client carries only the types of the API.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/**', 'libs/**'],
    // The Vite preset runs while an app is built, not in it.
    ignores: ['apps/api/src/env.ts', '**/*.config.ts', 'libs/micro-frontend/src/vite/**', ...tests],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings come from apps/api/src/env.ts.' },
      ],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['**/*.config.ts', '**/*.setup.ts', '**/*.d.ts', '**/micro-frontend.tsx', 'tools/generators/**'],
    rules: {
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
    },
  },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo)(If)?$/]',
          message: 'No test is skipped or singled out.',
        },
      ],
    },
  },
];
