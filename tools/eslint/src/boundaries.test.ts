import { ESLint } from 'eslint';
import path from 'node:path';
import tseslint from 'typescript-eslint';
import { expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 90_000 });

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: path.join(root, 'tools/eslint/eslint.config.ts'),
  // Boundaries need no types, and without them a case takes milliseconds.
  overrideConfig: tseslint.configs.disableTypeChecked,
});

async function brokenRules(file: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: path.join(root, file) });
  return [...new Set(result?.messages.map(({ ruleId }) => ruleId))];
}

const projects = '@nx/enforce-module-boundaries';
const modules = '@typescript-eslint/no-restricted-imports';

it.each([
  ['the domain a package', 'libs/domain/src/index.ts', "import 'zod';", projects],
  ['the domain the validation', 'libs/domain/src/index.ts', "import '@pbnet/validation';", projects],
  ['a lib a tool', 'libs/validation/src/index.ts', "import '@pbnet/postgres';", projects],
  [
    'a lib an app by its path',
    'libs/validation/src/index.ts',
    "import '../../../apps/api/src/env.ts';",
    projects,
  ],
  ['a micro-frontend the API', 'apps/monitoring/src/routes.tsx', "import '@pbnet/api/router';", projects],
  ['the API the design system', 'apps/api/src/env.ts', "import '@pbnet/ui';", projects],
  ['a client the code of the API', 'libs/api-client/src/index.ts', "import '@pbnet/api/router';", modules],
  [
    'a module another module',
    'apps/api/src/monitoring/monitoring.tables.ts',
    "import '../mail/send.ts';",
    modules,
  ],
  ['a heavy entry Mantine', 'libs/ui/src/map/index.ts', "import '@mantine/core';", 'no-restricted-imports'],
  ['an app Mantine', 'apps/monitoring/src/routes.tsx', "import '@mantine/core';", 'no-restricted-imports'],
])('refuses %s', async (_case, file, code, rule) => {
  expect(await brokenRules(file, code)).toContain(rule);
});

it.each([
  ['types of another module', "export type { Outbox } from '../mail/outbox.ts';"],
  ['tables of another module', "import '../network/network.tables.ts';"],
  ['the audit log', "import '../audit/audit.ts';"],
  ['files that belong to no module', "import '../database.ts';"],
])('lets a module use %s', async (_case, code) => {
  expect(await brokenRules('apps/api/src/monitoring/monitoring.tables.ts', code)).toEqual([]);
});
