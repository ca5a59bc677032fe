import { randomBytes } from 'node:crypto';
import type { Persona } from './personas.ts';

/** What a client asked for, after it was checked. */
export interface Asked {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: string;
  readonly state: string;
  /** Whether a refresh token is wanted: `access_type=offline`. */
  readonly isOffline: boolean;
}

export interface Granted extends Asked {
  readonly persona: Persona;
}

export interface Codes {
  /** Keeps what was asked while the person looks at the page. */
  ask(asked: Asked): string;
  /** Null when nothing such was asked, or it was answered or is too long ago. */
  answer(id: string): Asked | null;
  give(granted: Granted): string;
  /** Null for a code that was not given, was used or is too old. Once asked for, it is used. */
  use(code: string): Granted | null;
}

const minute = 60_000;

export function createCodes(now: () => Date): Codes {
  const asked = oneUse<Asked>(now, 15 * minute);
  const granted = oneUse<Granted>(now, 2 * minute);
  return { ask: asked.put, answer: asked.take, give: granted.put, use: granted.take };
}

function oneUse<Thing>(now: () => Date, lifeMs: number) {
  const things = new Map<string, { readonly thing: Thing; readonly until: number }>();
  return {
    put(thing: Thing): string {
      const id = randomBytes(48).toString('base64url');
      things.set(id, { thing, until: now().getTime() + lifeMs });
      return id;
    },
    take(id: string): Thing | null {
      const found = things.get(id);
      things.delete(id);
      return found && found.until >= now().getTime() ? found.thing : null;
    },
  };
}
