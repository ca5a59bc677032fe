import { cueTime, type Cue } from './cue.ts';

/** WebVTT of the cues, in the order of their times. */
export function formatVtt(cues: readonly Cue[]): string {
  const parts = cues
    .toSorted((one, other) => one.startMs - other.startMs || one.endMs - other.endMs)
    .map(({ startMs, endMs, text }) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      return [`${cueTime(startMs)} --> ${cueTime(endMs)}`, ...lines].join('\n');
    });
  return `${['WEBVTT', ...parts].join('\n\n')}\n`;
}
