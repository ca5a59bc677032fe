import type { ApiClient, ApiOutputs } from '@pbnet/api-client';

/** Who is signed in, with everything the pages show of them. */
export type SignedIn = NonNullable<ApiOutputs['identity']['me']>;

/** Null when nobody is signed in. */
export function readUser(api: ApiClient): Promise<SignedIn | null> {
  return api.identity.me.query();
}
