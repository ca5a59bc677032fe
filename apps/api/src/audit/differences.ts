/** One field that a command changed; a value that was or is not there is undefined. */
export interface Difference {
  /** Names of the nested fields, joined by dots: 'values.visits'. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flat(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (!isFields(value)) return value === undefined || value === null ? [] : [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));
}

/** What is different between two states of a record, field by field. */
export function differences(before: unknown, after: unknown): readonly Difference[] {
  const [was, is] = [new Map(flat(before)), new Map(flat(after))];
  const fields = [...new Set([...was.keys(), ...is.keys()])];
  return fields
    .map((field) => ({ field, before: was.get(field), after: is.get(field) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}
