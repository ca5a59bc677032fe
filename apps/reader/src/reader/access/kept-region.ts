const key = 'pbnet.region';

/** The region that was looked at last in this browser: who is refused a document comes here more than once. */
export function keptRegion(): number | null {
  const kept = Number(localStorage.getItem(key));
  return Number.isSafeInteger(kept) && kept > 0 ? kept : null;
}

export function keepRegion(regionId: number): void {
  localStorage.setItem(key, String(regionId));
}
