import type { AppRouter } from '@pbnet/api/router';
import { createTRPCClient, TRPCClientError } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { ApiClient } from './index.ts';

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
