import { failureOf } from '@pbnet/api-client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLanguage, useUser } from '../host-context.tsx';
import { keptHere } from './kept-here.ts';
import { textKeeper, type TextKeeper, type TextState, type VersionedText } from './text-keeper.ts';

export interface SavedText {
  readonly keeper: TextKeeper;
  readonly state: TextState;
}

export interface UseSavedText extends VersionedText {
  /** What it is a text of, `result-words:2026-10`: the name of the copy on this computer. */
  readonly thing: string;
  save(next: VersionedText): Promise<{ readonly version: number }>;
  /** The text that stands on the server, out of the details of a `stale-edit`; usually `details.current` has it. */
  current(details: Readonly<Record<string, unknown>>): VersionedText | undefined;
}

/**
 * A text that saves itself: on the screen, on this computer at every key, on the server after a pause. `save` and
 * `current` are taken once: a component that goes from one text to another needs a `key`.
 */
export function useSavedText({ thing, text, version, save, current }: UseSavedText): SavedText {
  const { accountId } = useUser();
  const language = useLanguage();
  const [keeper] = useState(() =>
    textKeeper({
      base: { text, version },
      here: keptHere(accountId, thing),
      save,
      failureOf: (error) => failureOf(error, language),
      current,
    }),
  );
  useEffect(() => keeper.start(), [keeper]);
  useEffect(() => keeper.read({ text, version }), [keeper, text, version]);
  return { keeper, state: useSyncExternalStore(keeper.subscribe, keeper.state) };
}
