import { DomainError } from '@pbnet/domain';
import { logFailure } from '../failure-log.ts';
import { currentRequest } from '../request-info.ts';
import { attemptMinutes, type EsiaAttempts, type NewAttempt } from './esia-attempts.ts';
import type { EsiaClient } from './esia-client.ts';
import { EsiaFailure } from './esia-failure.ts';
import type { EsiaPerson } from './esia-profile.ts';
import type { EsiaTroubles } from './esia-troubles.ts';
import type { EsiaPurpose } from './esia.tables.ts';

export interface EsiaBack {
  readonly purpose: EsiaPurpose;
  /** The cookie that the beginning has set. */
  readonly browser: string | null;
  /** What ESIA has put into the address of return. */
  readonly query: URLSearchParams;
  /** The same as at the beginning. */
  readonly redirectUri: string;
}

/** A sign-in as routes use it: away to ESIA, and back with a person or with a refusal. */
export interface EsiaSignIn {
  /** @throws DomainError 'esia-wait' to who floods, or why ESIA cannot be asked now */
  begin(
    asked: NewAttempt & { readonly redirectUri: string },
  ): Promise<{ readonly url: URL; readonly browser: string }>;
  /**
   * Uses the attempt up first, whatever comes of it. Nothing is written about the person.
   * @throws DomainError with the sentence for the person; the administrator's is noted and logged
   */
  finish(back: EsiaBack): Promise<{ readonly person: EsiaPerson; readonly returnPath: string }>;
  logoutUrl: EsiaClient['logoutUrl'];
}

export interface EsiaSignInOptions {
  readonly client: EsiaClient;
  readonly attempts: EsiaAttempts;
  readonly troubles: EsiaTroubles;
}

/** A parameter that stands twice is nobody's: one reader would believe the first, another one the last. */
function single(query: URLSearchParams, name: string): string | null {
  const [value, ...more] = query.getAll(name);
  if (more.length > 0) throw new DomainError('forbidden', 'esia-attempt-over', { minutes: attemptMinutes });
  return value ?? null;
}

export function esiaSignIn({ client, attempts, troubles }: EsiaSignInOptions): EsiaSignIn {
  /** A refusal of ESIA as the person reads it, once it is noted and logged. */
  async function watched<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof EsiaFailure)) throw error;
      await troubles.note(error);
      if (error.kind !== 'cancelled')
        logFailure({ requestId: currentRequest().id, at: 'sign-in with ESIA', error });
      throw error.refusal();
    }
  }

  return {
    async begin({ redirectUri, ...attempt }) {
      const { state, browser } = await attempts.begin(attempt);
      const url = await watched(() => client.begin({ state, redirectUri }));
      return { url, browser };
    },

    async finish({ purpose, browser, query, redirectUri }) {
      const state = single(query, 'state');
      const error = single(query, 'error');
      const description = single(query, 'error_description') ?? '';
      const code = single(query, 'code') ?? '';
      const { returnPath } = await attempts.take({ purpose, state, browser });
      const person = await watched(async () => {
        if (error !== null) throw client.refusal(error, description);
        return client.finish({ code, redirectUri });
      });
      await troubles.over();
      return { person, returnPath };
    },

    logoutUrl: client.logoutUrl,
  };
}
