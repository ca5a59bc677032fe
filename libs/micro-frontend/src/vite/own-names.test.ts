import { build } from 'vite';
import { expect, it } from 'vitest';
import { ownNames } from './own-names.ts';

const entry = '/remote/src/page.tsx';

/** Builds one module of a micro-frontend that lives in memory only. */
function buildModule(code: string) {
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'memory',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
      ownNames(),
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: entry,
        external: ['react-router', '@tanstack/react-query'],
        preserveEntrySignatures: 'strict',
      },
    },
  });
}

it('builds a page that imports what the shell lends', async () => {
  const page = `import { Link, type To } from 'react-router'; export const page = (to: To) => [Link, to];`;
  await expect(buildModule(page)).resolves.toBeDefined();
});

it.each([
  [
    `import { createStaticRouter } from 'react-router'; export const page = createStaticRouter;`,
    'createStaticRouter',
  ],
  [`import * as router from 'react-router'; export const page = router;`, `'*'`],
  [`export { useInfiniteQuery, dehydrate } from '@tanstack/react-query';`, 'dehydrate'],
])('refuses %s and says why', async (page, name) => {
  await expect(buildModule(page)).rejects.toThrow(name);
});
