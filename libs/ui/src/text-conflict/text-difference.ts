export interface TextPart {
  readonly kind: 'same' | 'mine' | 'theirs';
  readonly text: string;
}

/** Beyond this many cells of the comparison a long text is shown whole, as replaced: the page must not freeze. */
const mostCells = 1_000_000;

/** The two texts as one run of parts, word by word: what stands in both, what only in mine, what only in theirs. */
export function textDifference(mine: string, theirs: string): readonly TextPart[] {
  const [one, other] = [wordsOf(mine), wordsOf(theirs)];
  if (one.length * other.length > mostCells)
    return joined([...one.map(only('mine')), ...other.map(only('theirs'))]);
  const common = commonLengths(one, other);
  const parts: TextPart[] = [];
  let [row, column] = [0, 0];
  while (row < one.length || column < other.length) {
    const [left, right] = [one[row], other[column]];
    if (left !== undefined && left === right) {
      parts.push({ kind: 'same', text: left });
      row += 1;
      column += 1;
    } else if (
      right === undefined ||
      (left !== undefined && length(common, row + 1, column) >= length(common, row, column + 1))
    ) {
      parts.push({ kind: 'mine', text: left ?? '' });
      row += 1;
    } else {
      parts.push({ kind: 'theirs', text: right });
      column += 1;
    }
  }
  return joined(parts);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function only(kind: TextPart['kind']): (text: string) => TextPart {
  return (text) => ({ kind, text });
}

type Lengths = readonly (readonly number[])[];

function length(lengths: Lengths, row: number, column: number): number {
  return lengths[row]?.[column] ?? 0;
}

/** Lengths of the longest common run of words from each pair of places to the ends. */
function commonLengths(one: readonly string[], other: readonly string[]): Lengths {
  const lengths: number[][] = Array.from({ length: one.length + 1 }, () => []);
  for (let row = one.length - 1; row >= 0; row -= 1) {
    const line: number[] = Array.from({ length: other.length + 1 }, () => 0);
    for (let column = other.length - 1; column >= 0; column -= 1)
      line[column] =
        one[row] === other[column]
          ? length(lengths, row + 1, column + 1) + 1
          : Math.max(length(lengths, row + 1, column), line[column + 1] ?? 0);
    lengths[row] = line;
  }
  return lengths;
}

function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const runs: TextPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.kind === part.kind) runs[runs.length - 1] = { ...part, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}
