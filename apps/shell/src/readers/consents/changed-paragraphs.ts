export interface ChangedParagraph {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const paragraphsOf = (text: string) => text.trim().split(/\n\s*\n/);

/** Longest common run of paragraphs from the two places on, by the places. */
function lengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (!row) continue;
      row[j] =
        before[i] === after[j]
          ? (table[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
}

/** The later wording with what was taken out of the former one, paragraph by paragraph. */
export function changedParagraphs(former: string, later: string): readonly ChangedParagraph[] {
  const [before, after] = [paragraphsOf(former), paragraphsOf(later)];
  const table = lengths(before, after);
  const changed: ChangedParagraph[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && old === fresh) {
      changed.push({ kind: 'same', text: old });
      [i, j] = [i + 1, j + 1];
    } else if (
      old !== undefined &&
      (fresh === undefined || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))
    ) {
      changed.push({ kind: 'removed', text: old });
      i += 1;
    } else {
      changed.push({ kind: 'added', text: fresh ?? '' });
      j += 1;
    }
  }
  return changed;
}
