import { existsSync, readFileSync } from 'node:fs';
import type { StepResult } from './step.ts';

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** From the file of Vitest's json reporter. A test file that could not even be loaded is one failure. */
export function vitestCount(reportFile: string): TestCount {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 };
  const report: VitestReport = JSON.parse(readFileSync(reportFile, 'utf8'));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** From the last line `N passed, N failed[, N skipped]` of a step; a failure that it does not mention counts as one. */
export function printedCount({ ok, output }: StepResult): TestCount {
  const [passed = 0, failed = 0, skipped = 0] = [
    ...output.matchAll(/(\d+) passed, (\d+) failed, (\d+) skipped/g),
  ]
    .at(-1)
    ?.slice(1)
    .map((count = '0') => Number(count)) ?? [0, 0, 0];
  return { passed, failed: ok ? failed : Math.max(failed, 1), skipped };
}

export const sum = (counts: readonly TestCount[]): TestCount => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  skipped: counts.reduce((total, { skipped }) => total + skipped, 0),
});
