export const methodStates = ['draft', 'in-review', 'returned', 'published', 'archived'] as const;

/**
 * Of the copy that the author works at: `draft → in-review → published`, `in-review → returned → in-review`. A published
 * card that is edited becomes a draft again while everybody goes on reading its last edition. Archived: kept, not offered.
 */
export type MethodState = (typeof methodStates)[number];

export const resourceKinds = [
  'collection',
  'exhibition',
  'book',
  'course',
  'video',
  'database',
  'site',
  'other',
] as const;
export type ResourceKind = (typeof resourceKinds)[number];

export const resourceAccesses = ['open', 'registered', 'reading-room'] as const;
export type ResourceAccess = (typeof resourceAccesses)[number];

/** The passport of the digital resource that the method is about. */
export interface DigitalResource {
  readonly title: string;
  readonly kind: ResourceKind;
  readonly authors: string;
  readonly year: number | null;
  /** https address, or empty when it is nowhere on the net. */
  readonly address: string;
  /** Whose rights and on what ground it may be used. */
  readonly rights: string;
  readonly format: string;
  /** «1,2 ГБ, 340 страниц» */
  readonly size: string;
  readonly access: ResourceAccess;
}

/** A know-how card as its author writes it. */
export interface MethodContent {
  readonly title: string;
  readonly purpose: string;
  readonly audience: string;
  readonly needs: string;
  readonly steps: readonly string[];
  readonly results: string;
  readonly themes: readonly string[];
  /** Codes of the monthly indicators that it moves. */
  readonly indicators: readonly string[];
  readonly resource: DigitalResource | null;
}

export const methodFields = [
  'title',
  'purpose',
  'audience',
  'needs',
  'steps',
  'results',
  'themes',
  'indicators',
  'resource',
] as const satisfies readonly (keyof MethodContent)[];

export type MethodField = (typeof methodFields)[number];

export function changedMethodFields(
  before: MethodContent | null,
  after: MethodContent,
): readonly MethodField[] {
  if (before === null) return [];
  return methodFields.filter((field) => !isSame(before[field], after[field]));
}

/** What a card must say before it goes to review. */
export function methodGaps(content: MethodContent): readonly MethodField[] {
  return (['purpose', 'audience', 'steps', 'results', 'themes'] as const).filter(
    (field) => content[field].length === 0,
  );
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
    return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
}
