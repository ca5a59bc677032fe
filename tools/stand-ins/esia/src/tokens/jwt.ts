export type Claims = Readonly<Record<string, unknown>>;

const part = (value: object, first = '') =>
  Buffer.from(JSON.stringify(value).replace('{', first === '' ? '{' : `{${first},`)).toString('base64url');

/** @param first a claim as JSON writes it, before those of the payload, which may name it again */
export const unsigned = (header: Claims, payload: Claims, first = ''): string =>
  `${part(header)}.${part(payload, first)}`;

export const withSignature = (text: string, signature: Buffer): string =>
  `${text}.${signature.toString('base64url')}`;

/** Another payload under the same signature. */
export function tampered(token: string, change: Claims): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return [header, part({ ...claimsOf(payload), ...change }), signature].join('.');
}

/** Nothing for what is no part of a token. */
export function claimsOf(text: string): Claims {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
