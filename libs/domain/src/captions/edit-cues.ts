import type { Cue } from './cue.ts';

/** The cue in two, parted at the character of its text; the time is parted as the text is. */
export function splitCue(cues: readonly Cue[], index: number, at: number): readonly Cue[] {
  const cue = cues[index];
  if (!cue) return cues;
  const [head, tail] = [cue.text.slice(0, at).trim(), cue.text.slice(at).trim()];
  const share = cue.text.length === 0 ? 0.5 : Math.min(0.9, Math.max(0.1, at / cue.text.length));
  const middle = Math.round(cue.startMs + (cue.endMs - cue.startMs) * share);
  const parts = [
    { ...cue, endMs: middle, text: head },
    { ...cue, startMs: middle, text: tail },
  ];
  return [...cues.slice(0, index), ...parts, ...cues.slice(index + 1)];
}

/** The cue and the next one as one. */
export function mergeCues(cues: readonly Cue[], index: number): readonly Cue[] {
  const [one, other] = [cues[index], cues[index + 1]];
  if (!one || !other) return cues;
  const text = [one.text, other.text].filter((part) => part.trim() !== '').join('\n');
  const merged = { startMs: one.startMs, endMs: Math.max(one.endMs, other.endMs), text };
  return [...cues.slice(0, index), merged, ...cues.slice(index + 2)];
}

/** All cues from the position on, earlier or later; none goes before the beginning. */
export function shiftCues(cues: readonly Cue[], from: number, byMs: number): readonly Cue[] {
  return cues.map((cue, index) => {
    if (index < from) return cue;
    const moved = Math.max(-cue.startMs, byMs);
    return { ...cue, startMs: cue.startMs + moved, endMs: cue.endMs + moved };
  });
}
