import type { CaptionMistake } from './caption-mistake.ts';
import { readCueTime, type Cue } from './cue.ts';

export interface ReadVtt {
  readonly cues: readonly Cue[];
  /** In the order of the lines; cues beside a mistake are still read. */
  readonly mistakes: readonly CaptionMistake[];
}

interface Block {
  /** Of the first line, from one. */
  readonly line: number;
  readonly lines: readonly string[];
}

const mostCues = 10_000;
/** A player takes everything from «<» on for a tag, closed or not, and does not show it. */
const tags = /<\/?([a-z]*)[^>]*(?:>|$)/gi;
const allowed = new Set(['b', 'i', 'u', 'c', 'v', 'lang', 'ruby', 'rt']);

/** The file in parts that empty lines separate. */
function blocksOf(text: string): readonly Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open = false;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') open = false;
    else if (open) blocks.at(-1)?.lines.push(line);
    else {
      blocks.push({ line: index + 1, lines: [line] });
      open = true;
    }
  }
  return blocks;
}

const isComment = (line: string) => /^(NOTE|STYLE|REGION)(\s|$)/.test(line);

/** Reads WebVTT as people write it by hand: what is wrong is told line by line. Styles and notes are left out. */
export function readVtt(text: string): ReadVtt {
  const mistakes: CaptionMistake[] = [];
  const cues: Cue[] = [];
  const wrong = (line: number, kind: CaptionMistake['kind'], found = '') =>
    mistakes.push({ line, kind, found: found.trim().slice(0, 60) });
  const unread = text.split(/\r\n|\r|\n/).findIndex((line) => line.includes('\uFFFD') || line.includes('\0'));
  // In another encoding every line is wrong: one answer helps more.
  if (unread >= 0) return { cues, mistakes: [{ line: unread + 1, kind: 'not-utf8', found: '' }] };
  const [head, ...rest] = blocksOf(text.replace(/^\uFEFF/, ''));
  const first = head?.lines[0] ?? '';
  const headed = /^WEBVTT(\s|$)/.test(first);
  if (!headed) wrong(head?.line ?? 1, 'no-header', first);
  else if (head)
    for (const [index, line] of head.lines.entries())
      if (line.includes('-->')) wrong(head.line + index, 'arrow-in-text', line);
  const parts = headed || !head ? rest : [head, ...rest];
  for (const part of parts) {
    if (isComment(part.lines[0] ?? '')) continue;
    readCue(part, { wrong, after: cues.at(-1)?.startMs ?? 0, add: (cue) => cues.push(cue) });
  }
  if (cues.length > mostCues) wrong(1, 'too-many');
  if (cues.length === 0 && mistakes.length === 0) wrong(1, 'no-cues');
  return { cues, mistakes };
}

interface Reading {
  /** Where the cue before begins. */
  readonly after: number;
  wrong(line: number, kind: CaptionMistake['kind'], found?: string): void;
  add(cue: Cue): void;
}

function readCue({ line, lines }: Block, { wrong, after, add }: Reading): void {
  const at = lines[0]?.includes('-->') === true ? 0 : 1;
  const times = lines[at] ?? '';
  if (!times.includes('-->')) return wrong(line, 'no-time', lines[0]);
  const [from = '', to = ''] = times.split('-->');
  const [startMs, endMs] = [readCueTime(from), readCueTime(to.trim().split(/\s/)[0] ?? '')];
  if (startMs === null || endMs === null) return wrong(line + at, 'bad-time', times);
  if (endMs <= startMs) wrong(line + at, 'end-before-start', times);
  if (startMs < after) wrong(line + at, 'out-of-order', times);
  const words = lines.slice(at + 1);
  if (words.length === 0) wrong(line + at, 'no-text', times);
  for (const [index, word] of words.entries())
    checkWords(word, (kind) => wrong(line + at + 1 + index, kind, word));
  add({ startMs, endMs, text: words.map((word) => word.trim()).join('\n') });
}

function checkWords(words: string, wrong: (kind: CaptionMistake['kind']) => void): void {
  if (words.includes('-->')) wrong('arrow-in-text');
  const refused = [...words.matchAll(tags)].some(
    ([tag, name = '']) => !/^<[\d:.]+>$/.test(tag) && !allowed.has(name),
  );
  if (refused) wrong('tag-refused');
}
