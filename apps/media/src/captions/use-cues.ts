import { formatVtt, readVtt, type Cue } from '@pbnet/domain/captions';
import { useKeptDraft } from '@pbnet/micro-frontend';
import { useMemo, useState } from 'react';

export interface Cues {
  readonly cues: readonly Cue[];
  /** True while the screen holds what is not saved. */
  readonly changed: boolean;
  set(cues: readonly Cue[]): void;
  /** Back to what is saved. */
  reset(): void;
  forget(): void;
}

interface Kept {
  /** The edition that the changes began from. */
  readonly number: number;
  readonly cues: readonly Cue[];
}

/** Captions on the screen: changes survive a closed tab, as long as nobody saved another edition meanwhile. */
export function useCues(thing: string, saved: { readonly number: number; readonly text: string }): Cues {
  const { draft, keep, forget } = useKeptDraft<Kept>(thing);
  const start = useMemo(() => readVtt(saved.text).cues, [saved.text]);
  const written = useMemo(() => formatVtt(start), [start]);
  const [cues, setCues] = useState(draft?.number === saved.number ? draft.cues : start);
  return {
    cues,
    changed: formatVtt(cues) !== written,
    set(next) {
      keep({ number: saved.number, cues: next });
      setCues(next);
    },
    reset() {
      forget();
      setCues(start);
    },
    forget,
  };
}
