import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const source = '@pbnet/source';

// Our libraries are tested from their sources: nothing needs to be built first.
const fromSource = {
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
};

// As Node itself reads packages: the field for bundlers names files that Node cannot load.
const asNode = {
  ...fromSource,
  ssr: { resolve: { conditions: [source, ...defaultServerConditions.filter((name) => name !== 'module')] } },
};

const everywhere = {
  exclude: ['**/node_modules/**', '**/dist/**', '**/dist-types/**'],
  execArgv: [`--conditions=${source}`],
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    silent: 'passed-only',
    projects: [
      {
        ...asNode,
        test: {
          ...everywhere,
          name: 'node',
          include: ['{apps,libs,tools}/**/src/**/*.test.ts'],
          // Half of the time went into evaluating the same modules for every file; none keeps state of its own.
          isolate: false,
          globalSetup: ['tools/vitest/test-databases.setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...fromSource,
        test: {
          ...everywhere,
          name: 'dom',
          include: ['{apps,libs}/**/src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tools/vitest/dom.setup.ts'],
          testTimeout: 15_000,
        },
      },
    ],
  },
});
