import type { AppRouter } from '@pbnet/api/router';
import { createTRPCClient, httpLink, type TRPCClient } from '@trpc/client';
import { demoPassword } from '../people.ts';

/** A demo account at work: what it does goes through the API as from a browser. */
export type Person = TRPCClient<AppRouter>;

export async function signIn(address: string, account: string): Promise<Person> {
  let cookie = '';
  const client = createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${address}/trpc`,
        headers: () => ({ cookie }),
        fetch: async (url, options) => {
          const answer = await fetch(url, options as RequestInit);
          cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
          return answer;
        },
      }),
    ],
  });
  await client.identity.signIn.mutate({ email: `${account}@pbnet.example`, password: demoPassword });
  return client;
}
