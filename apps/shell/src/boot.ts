import type { ApiClient } from '@pbnet/api-client';
import type { Me } from '@pbnet/domain/identity';
import { readUser } from '@pbnet/micro-frontend/hosting';
import type { Boot, Registry } from '@pbnet/domain/platform';

export interface Booted {
  readonly user: Me | null;
  readonly registry: Registry;
}

/** The page carries both; only a development server leaves the question who is signed in open. */
export async function boot(api: ApiClient): Promise<Booted> {
  const inline = document.getElementById('boot')?.textContent;
  const { user, registry }: Boot = inline ? JSON.parse(inline) : { registry: [] };
  return { registry, user: user === undefined ? await readUser(api) : user };
}
