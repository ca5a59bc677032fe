import type { EsiaPurpose } from './esia.tables.ts';

/** Where each may come back to; the first is home. Staff has the whole shell but what answers to programs. */
const allowed: Readonly<Record<EsiaPurpose, { readonly home: string; readonly may: RegExp }>> = {
  reader: { home: '/portal', may: /^\/portal(?:\/|$)/ },
  staff: {
    home: '/',
    may: /^\/(?:$|(?:account|administration|agreements|calendar|events|media|monitoring|readers|search)(?:\/|$))/,
  },
};

/** Never resolved by a browser to another place than it reads like. */
const plain = /^\/(?![/\\])[^\\\p{Cc}\p{Zs}]{0,500}$/u;

/**
 * The path to go to after the sign-in. Whatever is not on the list becomes the home of the purpose: an address of
 * another site, a path that climbs up, a script.
 */
export function returnPath(purpose: EsiaPurpose, asked: string | null | undefined): string {
  const { home, may } = allowed[purpose];
  if (!asked || !plain.test(asked)) return home;
  const base = 'https://installation.invalid';
  const url = URL.parse(asked, base);
  if (!url || url.origin !== base || !may.test(url.pathname)) return home;
  return `${url.pathname}${url.search}${url.hash}`;
}
