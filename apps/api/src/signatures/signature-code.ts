import { randomBytes } from 'node:crypto';

/** No 0, 1, I, L, O and U: the code is typed from paper. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;

/** «7KQM-2XVA-9RTB»: sixty bits that nobody guesses. */
export function newCode(): string {
  let code = '';
  while (code.length < length)
    for (const byte of randomBytes(length)) {
      const character = byte < 240 ? alphabet[byte % alphabet.length] : undefined;
      if (character !== undefined && code.length < length) code += character;
    }
  return grouped(code);
}

function grouped(code: string): string {
  return code.match(/.{4}/g)?.join('-') ?? code;
}

/** As a person types it: small letters, spaces, other dashes. Null for what is no code. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return code.length === length ? grouped(code) : null;
}
