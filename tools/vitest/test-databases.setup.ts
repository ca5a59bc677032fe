import type { TestProject } from 'vitest/node';
import { testDatabases } from './test-databases.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test file asks for `{ adminUrl, template }`; the first to ask starts the server. */
    testDatabases: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const databases = await testDatabases();
  project.provide('testDatabases', databases.address);
  return databases.close;
}
