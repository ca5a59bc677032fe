export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly words: string;
}

/** A paragraph of the comparison; a changed one says which of its words are gone and which are new. */
export interface TextChange {
  readonly kind: 'same' | 'added' | 'removed' | 'changed';
  readonly words: readonly WordChange[];
}

/** The steps that lead from one list to the other, by their longest common subsequence. */
interface Step {
  readonly kind: 'same' | 'added' | 'removed';
  readonly from: number;
  readonly to: number;
}

/** Beyond this many cells the table would eat the memory: the middle is then told as replaced whole. */
const mostCells = 4_000_000;

function steps(from: readonly string[], to: readonly string[]): readonly Step[] {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (
    end < from.length - start &&
    end < to.length - start &&
    from[from.length - 1 - end] === to[to.length - 1 - end]
  )
    end += 1;
  const same = (count: number, one: number, other: number): Step[] =>
    Array.from({ length: count }, (_, index) => ({ kind: 'same', from: one + index, to: other + index }));
  const middle = middleSteps(from.slice(start, from.length - end), to.slice(start, to.length - end)).map(
    (step) => ({ ...step, from: step.from + start, to: step.to + start }),
  );
  return [...same(start, 0, 0), ...middle, ...same(end, from.length - end, to.length - end)];
}

function middleSteps(from: readonly string[], to: readonly string[]): readonly Step[] {
  const width = to.length + 1;
  const whole = (from.length + 1) * width > mostCells;
  const table = whole ? null : new Uint32Array((from.length + 1) * width);
  if (table) fill(table, from, to);
  const found: Step[] = [];
  let one = 0;
  let other = 0;
  while (one < from.length || other < to.length) {
    if (table && one < from.length && other < to.length && from[one] === to[other])
      found.push({ kind: 'same', from: one++, to: other++ });
    else if (one < from.length && (other >= to.length || goesDown(table, { one, other, width })))
      found.push({ kind: 'removed', from: one++, to: other });
    else found.push({ kind: 'added', from: one, to: other++ });
  }
  return found;
}

function fill(table: Uint32Array, from: readonly string[], to: readonly string[]): void {
  const width = to.length + 1;
  const at = (index: number) => table[index] ?? 0;
  for (let one = from.length - 1; one >= 0; one -= 1)
    for (let other = to.length - 1; other >= 0; other -= 1)
      table[one * width + other] =
        from[one] === to[other]
          ? at((one + 1) * width + other + 1) + 1
          : Math.max(at((one + 1) * width + other), at(one * width + other + 1));
}

function goesDown(
  table: Uint32Array | null,
  { one, other, width }: { readonly one: number; readonly other: number; readonly width: number },
): boolean {
  if (!table) return true;
  return (table[(one + 1) * width + other] ?? 0) >= (table[one * width + other + 1] ?? 0);
}

/** Words and the spaces and marks between them, so that joined together they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

function compareWords(from: string, to: string): readonly WordChange[] {
  const one = wordsOf(from);
  const other = wordsOf(to);
  const changes: { kind: WordChange['kind']; words: string }[] = [];
  for (const step of steps(one, other)) {
    const words = (step.kind === 'added' ? other[step.to] : one[step.from]) ?? '';
    const last = changes.at(-1);
    if (last?.kind === step.kind) last.words += words;
    else changes.push({ kind: step.kind, words });
  }
  return changes;
}

/** The share of letters that both have in common words: above it a paragraph reads as changed, below as another. */
const likeness = 0.4;

/** How many of the paragraphs that follow are looked through for the changed one: texts are thousands long. */
const nearest = 8;

function alike(changes: readonly WordChange[]): boolean {
  const letters = (kind: WordChange['kind'] | null) =>
    changes.reduce(
      (sum, change) => sum + (kind === null || change.kind === kind ? change.words.trim().length : 0),
      0,
    );
  return letters('same') * 2 >= likeness * (letters(null) + letters('same'));
}

/**
 * What changed from one text to the other: paragraphs kept, added, removed, and changed ones word by word. A removed
 * paragraph that stands beside an added one and is like it is told as changed.
 */
export function compareTexts(from: readonly string[], to: readonly string[]): readonly TextChange[] {
  const changes: TextChange[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const whole = (kind: WordChange['kind'], words: string): TextChange => ({ kind, words: [{ kind, words }] });

  const flush = () => {
    let waiting = added;
    for (const old of removed) {
      const candidates = waiting.slice(0, nearest).map((text) => compareWords(old, text));
      const place = candidates.findIndex(alike);
      const match = candidates[place];
      if (!match) {
        changes.push(whole('removed', old));
        continue;
      }
      changes.push(...waiting.slice(0, place).map((text) => whole('added', text)));
      changes.push({ kind: 'changed', words: match });
      waiting = waiting.slice(place + 1);
    }
    changes.push(...waiting.map((text) => whole('added', text)));
    removed = [];
    added = [];
  };

  for (const step of steps(from, to)) {
    if (step.kind === 'removed') removed.push(from[step.from] ?? '');
    else if (step.kind === 'added') added.push(to[step.to] ?? '');
    else {
      flush();
      changes.push(whole('same', from[step.from] ?? ''));
    }
  }
  flush();
  return changes;
}
