import { randomBytes } from 'node:crypto';

const hour = 3_600_000;

export interface Tokens {
  /** What the consent page gives to the program. */
  code(): string;
  /** Null for a code that was not given or was used. */
  exchange(code: string): string | null;
  /** A refresh token that was given before, in this run or by the demo. */
  access(refreshToken: string): string | null;
  isValid(accessToken: string): boolean;
  /** As a person does it in the settings of the account: no key works any more, until a new consent. */
  revoke(): void;
}

/** Any refresh token is taken until it is revoked: installations outlive runs of this stand-in. */
export function createTokens(now: () => Date): Tokens {
  const codes = new Set<string>();
  const given = new Map<string, number>();
  const refresh = new Set<string>();
  let isRevoked = false;
  const token = (prefix: string) => `${prefix}${randomBytes(24).toString('base64url')}`;

  return {
    code() {
      const code = token('4/');
      codes.add(code);
      return code;
    },
    exchange(code) {
      if (!codes.delete(code)) return null;
      const made = token('1//');
      refresh.add(made);
      return made;
    },
    access(refreshToken) {
      if (refreshToken === '' || (isRevoked && !refresh.has(refreshToken))) return null;
      const made = token('ya29.');
      given.set(made, now().getTime() + hour);
      return made;
    },
    isValid: (accessToken) => (given.get(accessToken) ?? 0) > now().getTime(),
    revoke() {
      isRevoked = true;
      refresh.clear();
      given.clear();
    },
  };
}
