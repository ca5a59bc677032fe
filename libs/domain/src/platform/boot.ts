import type { Me } from '../identity/me.ts';
import type { Registry } from './release.ts';

/** What the page carries inline, so that the shell starts without asking. */
export interface Boot {
  /** Null when nobody is signed in; absent where no server wrote the page (the development server). */
  readonly user?: Me | null;
  readonly registry: Registry;
}
