import type { ApiInputs, ApiOutputs, Failure } from '@pbnet/api-client';

export type DocumentRow = ApiOutputs['collections']['items']['rows'][number];

/** What a form rests on: a document as it was shown, or null where there was none. */
export type ShownDocument = ApiInputs['collections']['putItem']['was'];

/** What is there now, where somebody else has changed it; undefined for failures of another kind. */
export function shownNow({ domain }: Failure): ShownDocument | undefined {
  if (domain?.key !== 'stale-edit') return undefined;
  const current = domain.details['current'];
  if (typeof current !== 'object' || current === null) return undefined;
  const { collectionId, title, address }: Partial<Record<string, unknown>> = { ...current };
  return typeof collectionId === 'number' && typeof title === 'string' && typeof address === 'string'
    ? { collectionId, title, address }
    : null;
}
