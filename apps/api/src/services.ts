import type { Database } from './database.ts';
import type { Env } from './env.ts';
import { sessions, type Sessions } from './identity/sessions.ts';
import { signIn, type SignIn } from './identity/sign-in.ts';

/** Everything that procedures may call, by name. Modules never import each other: they meet here. */
export interface Services {
  readonly sessions: Sessions;
  readonly signIn: SignIn;
}

export interface ServiceOptions {
  readonly database: Database;
  readonly env: Env;
}

export function services({ database }: ServiceOptions): Services {
  return {
    sessions: sessions(database),
    signIn: signIn(database),
  };
}
