import { fieldKey } from '@pbnet/domain/agreement-documents';

/** Words of a field, or the items of a list, each with its own words. Conditions are lists of one empty item or none. */
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- a record cannot name itself
export interface TemplateValues {
  readonly [name: string]: string | readonly TemplateValues[];
}

/** Finds values by name, the innermost list first; names differ as `fieldKey` says. */
export interface Scope {
  /** '' for what is not known: a template is checked when it is uploaded. */
  words(name: string): string;
  items(name: string): readonly Scope[];
}

/** What to write for a field that nothing is known for; `item` is the list's item that it stands in. */
export type Blank = (name: string, item: TemplateValues) => string;

export interface Around {
  readonly outer?: Scope;
  readonly blank?: Blank | undefined;
}

export function scopeOf(values: TemplateValues, { outer, blank }: Around = {}): Scope {
  const keyed = new Map(Object.entries(values).map(([name, value]) => [fieldKey(name), value]));
  const scope: Scope = {
    words(name) {
      const value = keyed.get(fieldKey(name));
      if (typeof value !== 'string') return outer?.words(name) ?? '';
      return value === '' && blank ? blank(name, values) : value;
    },
    items(name) {
      const value = keyed.get(fieldKey(name));
      if (Array.isArray(value))
        return value.map((item: TemplateValues) => scopeOf(item, { outer: scope, blank }));
      return outer?.items(name) ?? [];
    },
  };
  return scope;
}
