import { TRPCClientError } from '@trpc/client';
import { expect, it } from 'vitest';
import { failureOf } from './failure.ts';

function answered(code: string, httpStatus: number): unknown {
  const data = { code, httpStatus, domain: null, issues: [], requestId: 'r1' };
  return TRPCClientError.from({ error: { message: 'Слова сервера', code: -32000, data } });
}

it.each([
  ['UNAUTHORIZED', 401, 'signed-out'],
  ['FORBIDDEN', 403, 'refused'],
  ['INTERNAL_SERVER_ERROR', 500, 'broken'],
])('%s is %i and means %s, in the words of the server', (code, status, kind) => {
  expect(failureOf(answered(code, status), 'ru')).toMatchObject({
    kind,
    text: 'Слова сервера',
    reference: 'r1',
  });
});

it('tells a lost line from a broken page, in the language of the screen', () => {
  const lost = TRPCClientError.from(new TypeError('Failed to fetch'));
  expect(failureOf(lost, 'ru')).toMatchObject({
    kind: 'offline',
    text: expect.stringContaining('Нет связи'),
  });
  expect(failureOf(new Error('x is undefined'), 'en')).toMatchObject({ kind: 'broken', domain: null });
});
