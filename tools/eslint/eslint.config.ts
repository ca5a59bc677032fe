import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import type { ESLint } from 'eslint';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { folderBoundaries } from './folder-boundaries.ts';
import { kebabCaseFiles } from './kebab-case-files.ts';
import { projectBoundaries } from './project-boundaries.ts';
import './project-graph.ts';
import { restrictions } from './restrictions.ts';

// Nx types its plugin for the configuration format before ESLint 9.
const nxPlugin = { rules: nx.rules } as unknown as ESLint.Plugin;
const tests = ['**/*.test.ts', '**/*.test.tsx'];

export default defineConfig(
  {
    ignores: [
      '**/dist',
      '**/dist-types',
      '**/.nx',
      '**/.pbnet',
      '**/.vite',
      '**/*.js',
      '**/*.mjs',
      '**/*.cjs',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [eslint.configs.recommended, ...tseslint.configs.strict, ...tseslint.configs.stylistic],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/../..` },
    },
    plugins: { '@nx': nxPlugin, pbnet: { rules: { 'kebab-case-files': kebabCaseFiles } } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 250 }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'pbnet/kebab-case-files': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // Rows of a table of cases arrive as parameters.
    files: tests,
    rules: { '@typescript-eslint/max-params': 'off' },
  },
  {
    files: ['apps/**/*.tsx', 'libs/**/*.tsx', 'libs/**/use-*.ts'],
    plugins: { 'react-hooks': { rules: reactHooks.rules } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/error-boundaries': 'error',
      'react-hooks/purity': 'error',
      'react-hooks/set-state-in-effect': 'error',
      'react-hooks/set-state-in-render': 'error',
      'react-hooks/static-components': 'error',
      'react-hooks/use-memo': 'error',
    },
  },
  {
    // Settings of tools stand outside the compiled sources.
    files: ['apps/**/*.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  projectBoundaries,
  restrictions,
  folderBoundaries(),
);
