import type { ApiClient } from '@pbnet/api-client';
import type { Me } from '@pbnet/domain/identity';

/** Who is signed in, with everything the pages show of them; null when nobody is. */
export function readUser(api: ApiClient): Promise<Me | null> {
  return api.identity.me.query();
}
