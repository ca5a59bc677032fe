/** Where «Войти через Госуслуги» leads; ЕСИА brings the reader back to the page of the portal that is named. */
export function esiaAddress(page: string): string {
  return `/reader/esia/start?${new URLSearchParams({ return: `/portal${page}` }).toString()}`;
}

/**
 * The page to come back to, as the address names it: one of the portal alone. An address is typed by anybody, so
 * whatever leads elsewhere becomes the card.
 */
export function pageToReturn(asked: string | null): string {
  return asked !== null && /^\/(?![/\\])[\w/?=&.-]*$/.test(asked) && !asked.startsWith('/reader/sign-in')
    ? asked
    : '/reader';
}
