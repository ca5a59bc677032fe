import { sql } from 'drizzle-orm';
import { afterEach, expect, it, vi } from 'vitest';
import { logFailure } from './failure-log.ts';
import { testApi } from './testing/api.ts';

const { database } = await testApi();
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);

afterEach(() => said.mockClear());

async function failureOf(work: () => Promise<unknown>): Promise<unknown> {
  return work().then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );
}

function lineOf(error: unknown): string {
  logFailure({ requestId: 'r-1', at: 'reports.get', error });
  return String(said.mock.calls[0]?.[0]);
}

it('tells the number that the person was shown, the place and the query, and nothing that people have typed', async () => {
  const query = sql`select ${'тайна'}::text::int`;
  const line = lineOf(await failureOf(() => database.system((tx) => tx.execute(query))));
  expect(JSON.parse(line)).toMatchObject({
    requestId: 'r-1',
    at: 'reports.get',
    errors: [{ query: 'select $1::text::int' }, { name: 'PostgresError', code: '22P02' }],
  });
  expect(line).not.toContain('тайна');
});

it('keeps the words of an error of our own code', () => {
  expect(JSON.parse(lineOf(new TypeError('x is not a function')))).toMatchObject({
    errors: [
      {
        name: 'TypeError',
        message: 'x is not a function',
        frames: expect.arrayContaining([expect.stringMatching(/failure-log.test/)]),
      },
    ],
  });
});
