import { useState } from 'react';
import { useUser } from '../host-context.tsx';
import { keptHere } from './kept-here.ts';

export interface KeptText {
  readonly text: string;
  write(text: string): void;
  /** The text has arrived where it belongs: this computer forgets it, and the field is as at first. */
  forget(): void;
}

/**
 * A text that survives a closed tab: kept on this computer at every key, for this person and this thing.
 * A component that goes from one thing to another needs a `key`.
 * @param thing `meeting-minutes:<id>`
 */
export function useKeptText(thing: string, initial = ''): KeptText {
  const { draft, keep, forget } = useKeptDraft<string>(thing);
  const [text, setText] = useState(draft ?? initial);
  return {
    text,
    write(next) {
      keep(next);
      setText(next);
    },
    forget() {
      forget();
      setText(initial);
    },
  };
}

export interface KeptDraft<T> {
  /** What was kept when the component came onto the screen. */
  readonly draft: T | undefined;
  keep(value: T): void;
  forget(): void;
}

/**
 * A form's values that survive a closed tab. With react-hook-form:
 * `defaultValues: kept.draft ?? empty` and `useEffect(() => form.subscribe({ formState: { values: true }, callback: ({ values }) => kept.keep(values) }), [form])`.
 */
export function useKeptDraft<T>(thing: string): KeptDraft<T> {
  const { accountId } = useUser();
  const [kept] = useState(() => {
    const here = keptHere<T>(accountId, thing);
    return { draft: here.read(), keep: (value: T) => void here.write(value), forget: here.remove };
  });
  return kept;
}
