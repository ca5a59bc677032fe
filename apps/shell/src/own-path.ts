/** Where to go after sign-in: a path of this very site, or home. A foreign address in a link leads nowhere. */
export function ownPath(wanted: string | null): string {
  if (wanted === null || !wanted.startsWith('/')) return '/';
  const url = URL.parse(wanted, location.origin);
  if (url?.origin !== location.origin || url.pathname === '/sign-in') return '/';
  return url.pathname + url.search + url.hash;
}

/** The sign-in page's address that leads back to where the person is now. */
export function signInPath(here: Pick<Location, 'pathname' | 'search' | 'hash'> = location): string {
  const back = here.pathname + here.search + here.hash;
  return back === '/' ? '/sign-in' : `/sign-in?return=${encodeURIComponent(back)}`;
}
