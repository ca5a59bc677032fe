/** jsonb keeps the fields of an object in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** The same text for the same value, wherever it has been kept: what frozen results are summed over. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}
