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

export function scopeOf(values: TemplateValues, outer?: Scope): Scope {
  const keyed = new Map(Object.entries(values).map(([name, value]) => [fieldKey(name), value]));
  const scope: Scope = {
    words(name) {
      const value = keyed.get(fieldKey(name));
      return typeof value === 'string' ? value : (outer?.words(name) ?? '');
    },
    items(name) {
      const value = keyed.get(fieldKey(name));
      if (Array.isArray(value)) return value.map((item: TemplateValues) => scopeOf(item, scope));
      return outer?.items(name) ?? [];
    },
  };
  return scope;
}
