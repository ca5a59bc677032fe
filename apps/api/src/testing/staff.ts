import { TRPCError } from '@trpc/server';
import { expect } from 'vitest';
import type { Caller, TestApi } from './api.ts';
import { testServer, type TestBrowser } from './browser.ts';
import { networkPlace, seedActor } from './network.ts';
import type { Actor } from '@pbnet/domain/access';

type Bindings = Parameters<Caller['accounts']['invite']>[0]['bindings'];

export interface Invited {
  readonly id: string;
  readonly email: string;
}

export interface TestStaff {
  readonly administrator: Actor;
  readonly password: string;
  browser(): TestBrowser;
  /** An account that has not chosen a password yet; a manager of centre 11 unless told otherwise. */
  invited(bindings?: Bindings): Promise<Invited>;
  /** An account that has, signed in in a browser of its own. */
  active(bindings?: Bindings): Promise<Invited & { readonly someone: TestBrowser }>;
  /** The secret of the newest link in the account's letters. */
  linkOf(id: string): Promise<string>;
}

/** Staff as the product makes them: invited by an administrator, with a password chosen by the link of the letter. */
export async function testStaff(api: TestApi): Promise<TestStaff> {
  const browser = await testServer(api);
  const administrator = await seedActor(api.database, 'administrator', networkPlace);
  const { accounts, identity } = api.as(administrator);
  const password = 'снег в апреле тает быстро';
  let number = 0;

  async function invited(bindings: Bindings = [{ role: 'center-manager', centerId: 11 }]): Promise<Invited> {
    number += 1;
    const email = `staff${number}@center.example`;
    const id = await accounts.invite({ email, displayName: `Менеджер ЦУД ${number}`, bindings });
    return { id, email };
  }

  async function linkOf(id: string): Promise<string> {
    const [letter] = await api.database
      .raw`select plain from deliveries where account_id = ${id} order by queued_at desc limit 1`;
    return /http:\/\/localhost:3000\/(?:invitation|password)\/([\w-]+)/.exec(letter?.['plain'])?.[1] ?? '';
  }

  return {
    administrator,
    password,
    browser,
    invited,
    linkOf,
    async active(bindings) {
      const account = await invited(bindings);
      await identity.acceptLink({ token: await linkOf(account.id), password });
      const someone = browser();
      const { status } = await someone.call('mutation', 'identity.signIn', {
        email: account.email,
        password,
      });
      expect(status).toBe(200);
      return { ...account, someone };
    },
  };
}

/** The key of the sentence that a call was refused with; 'allowed' when it was not. */
export function refusal(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'allowed',
    (error: unknown) =>
      error instanceof TRPCError && error.cause && 'key' in error.cause ? error.cause.key : error,
  );
}
