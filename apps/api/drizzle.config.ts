import { defineConfig } from 'drizzle-kit';

/** The audit log is left out: partitions are beyond drizzle-kit, its migration is written by hand. */
export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './src/network/*.tables.ts',
    './src/identity/*.tables.ts',
    './src/monitoring/*.tables.ts',
    './src/campaigns/*.tables.ts',
    './src/joint-events/*.tables.ts',
    './src/meetings/*.tables.ts',
    './src/resolutions/*.tables.ts',
    './src/attendance/*.tables.ts',
    './src/awards/*.tables.ts',
    './src/mail/*.tables.ts',
    './src/platform/*.tables.ts',
    './src/files/*.tables.ts',
    './src/contests/*.tables.ts',
    './src/openings/*.tables.ts',
    './src/agreements/*.tables.ts',
    './src/agreement-documents/*.tables.ts',
    './src/partners/*.tables.ts',
    './src/white-spots/*.tables.ts',
    './src/opening-plans/*.tables.ts',
    './src/signatures/*.tables.ts',
    './src/renewals/*.tables.ts',
    './src/readiness/*.tables.ts',
    './src/videos/*.tables.ts',
    './src/uploads/*.tables.ts',
  ],
  out: './drizzle',
  casing: 'snake_case',
});
