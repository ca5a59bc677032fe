import type { AppRouter } from '@pbnet/api/router';
import { createTRPCClient, TRPCClientError } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { Failure } from './failure.ts';
import type { ApiClient } from './index.ts';

type DomainErrorData = NonNullable<Failure['domain']>;

export type FakeAnswers = Readonly<Record<string, (input: unknown) => unknown>>;

/** A client that answers from the given functions, by procedure path, with no server: for screens' tests. */
export function fakeApi(answers: FakeAnswers): ApiClient {
  return createTRPCClient<AppRouter>({
    links: [
      () =>
        ({ op }) =>
          observable((observer) => {
            const answer = answers[op.path];
            Promise.try(() => {
              if (!answer) throw new Error(`No fake answer for ${op.path}`);
              return answer(op.input);
            }).then(
              (data) => {
                observer.next({ result: { data } });
                observer.complete();
              },
              (error: Error) => observer.error(TRPCClientError.from(error)),
            );
          }),
    ],
  });
}

export interface Refusal {
  /** The sentence that the person reads. */
  readonly text: string;
  readonly code?: DomainErrorData['code'];
  readonly key?: DomainErrorData['key'];
  readonly details?: DomainErrorData['details'];
}

/** A refused call as the API answers it: throw it from a fake answer. */
export function refusal({ text, code = 'conflict', key = 'not-found', details = {} }: Refusal): Error {
  const data = {
    code: 'CONFLICT',
    httpStatus: 409,
    domain: { code, key, details },
    issues: [],
    requestId: 'test',
  };
  return TRPCClientError.from({ error: { message: text, code: -32_009, data } });
}

/** Nobody is signed in, or the session is over. */
export function signedOut(): Error {
  const data = { code: 'UNAUTHORIZED', httpStatus: 401, domain: null, issues: [], requestId: 'test' };
  return TRPCClientError.from({ error: { message: 'Войдите', code: -32_001, data } });
}

/** The line is down: no answer at all. */
export function offline(): Error {
  return new TRPCClientError('fetch failed');
}
