import type { ApiOutputs } from '@pbnet/api-client';

export type CaptionsSheet = ApiOutputs['captions']['list'];
export type Edition = CaptionsSheet['editions'][number];

/** The newest edition of each language that has captions now; editions come newest first. */
export function shownEditions(editions: readonly Edition[]): readonly Edition[] {
  const newest = new Map<string, Edition>();
  for (const edition of editions) if (!newest.has(edition.language)) newest.set(edition.language, edition);
  return [...newest.values()].filter(({ removed }) => !removed);
}
