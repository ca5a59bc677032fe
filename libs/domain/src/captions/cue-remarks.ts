import type { Cue } from './cue.ts';

export type CueRemarkKind =
  'overlap' | 'end-before-start' | 'no-text' | 'long-line' | 'many-lines' | 'too-fast' | 'after-end';

/** What makes a cue hard to read. `end-before-start` and `no-text` forbid to save, the others only warn. */
export interface CueRemark {
  /** Position in the list. */
  readonly index: number;
  readonly kind: CueRemarkKind;
}

/** Customary limits of captions for people: characters a line, lines, characters a second. */
const mostCharacters = 42;
const mostLines = 2;
const mostASecond = 20;

const plain = (text: string) => text.replaceAll(/<[^>]*>/g, '');

/** @param durationMs of the video; null when it is not known */
export function cueRemarks(cues: readonly Cue[], durationMs: number | null): readonly CueRemark[] {
  return cues.flatMap((cue, index) =>
    kindsOf(cue, cues[index - 1], durationMs).map((kind) => ({ index, kind })),
  );
}

function kindsOf(
  { startMs, endMs, text }: Cue,
  before: Cue | undefined,
  durationMs: number | null,
): readonly CueRemarkKind[] {
  const words = plain(text).trim();
  const lines = words.split('\n');
  const seconds = (endMs - startMs) / 1000;
  const found: readonly (readonly [CueRemarkKind, boolean])[] = [
    ['end-before-start', endMs <= startMs],
    ['no-text', words === ''],
    ['overlap', before !== undefined && startMs < before.endMs],
    ['long-line', lines.some((line) => line.length > mostCharacters)],
    ['many-lines', lines.length > mostLines],
    ['too-fast', seconds > 0 && words.length / seconds > mostASecond],
    ['after-end', durationMs !== null && startMs >= durationMs],
  ];
  return found.filter(([, holds]) => holds).map(([kind]) => kind);
}
