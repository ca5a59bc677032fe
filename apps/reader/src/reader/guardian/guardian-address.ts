const key = 'guardian-code';

/** The code stands behind the «#»: no server and no log ever sees it. */
export function guardianAddress(code: string): string {
  return `${location.origin}/portal/reader/guardian#${code}`;
}

/** The code of the address, or the one that the same tab came with before it left for Gosuslugi. */
export function codeOfAddress(hash: string): string {
  const code = decodeURIComponent(hash.replace(/^#/, ''));
  if (code !== '') sessionStorage.setItem(key, code);
  return code === '' ? (sessionStorage.getItem(key) ?? '') : code;
}

export function forgetCode(): void {
  sessionStorage.removeItem(key);
}
