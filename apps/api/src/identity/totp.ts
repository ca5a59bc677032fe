import { hash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const period = 30;

export function newTotpSecret(): Buffer {
  return randomBytes(20);
}

function totp(secret: Uint8Array, label = ''): TOTP {
  const bytes = new Uint8Array(secret);
  return new TOTP({ issuer: 'pbnet', label, secret: new Secret({ buffer: bytes.buffer }), period });
}

/** What an authenticator app reads from the QR code, and the same for typing by hand. */
export interface Enrolment {
  readonly uri: string;
  readonly secret: string;
}

export function enrolment(secret: Uint8Array, email: string): Enrolment {
  const made = totp(secret, email);
  return { uri: made.toString(), secret: made.secret.base32 };
}

/** The time step of a right code, one step early or late allowed; null for a wrong one. */
export function totpStep(secret: Uint8Array, code: string, at: Date = new Date()): number | null {
  const timestamp = at.getTime();
  const delta = totp(secret).validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta;
}

export function isTotpCode(text: string): boolean {
  return /^\d{6}$/.test(text);
}

const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const letters = 16;

/** Ten codes of 80 bits for the day the telephone is lost, in groups of four for the eye. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: 10 }, () => {
    const code = Array.from(randomBytes(letters), (byte) => alphabet[byte % alphabet.length]).join('');
    return code.replace(/(.{4})(?=.)/g, '$1-');
  });
}

/** What is kept of a recovery code; typed with or without groups, in any case. */
export function recoveryCodeHash(code: string): Buffer {
  return hash('sha256', code.toUpperCase().replace(/[^A-Z0-9]/g, ''), 'buffer');
}
