import { useUiLanguage, useUiTexts } from '@pbnet/ui';
import { useState, type ClipboardEvent } from 'react';
import type { GridData } from '../model/cell.ts';
import { clearRange, valueAt } from '../model/edits.ts';
import { isWords, plainText } from '../model/value-text.ts';
import type { EntryGridControl } from '../use-entry-grid.ts';
import { needsPreview, planPaste, type PastePlan } from './paste-plan.ts';
import { joinTable, splitTable } from './table-text.ts';

/** Copy, cut and paste of ranges as Excel does them, with a question before a paste that would lose something. */
export function useClipboard(data: GridData, grid: EntryGridControl) {
  const texts = useUiTexts();
  const language = useUiLanguage();
  const [plan, setPlan] = useState<PastePlan | null>(null);
  const { range, state } = grid;

  function apply(made: PastePlan) {
    setPlan(null);
    grid.changes.make(made.changes);
    grid.say(texts.grid.pasted({ ...made, skipped: made.skipped + made.outside }));
    grid.select(
      { row: made.area.top, column: made.area.left },
      { row: made.area.bottom, column: made.area.right },
    );
  }

  function copy(event: ClipboardEvent) {
    if (state.draft !== null) return;
    event.preventDefault();
    const rows = data.rows.slice(range.top, range.bottom + 1).map((row, down) =>
      data.columns.slice(range.left, range.right + 1).map(({ kind }, right) =>
        kind === 'row-header'
          ? row.label
          : plainText(valueAt(data, { row: range.top + down, column: range.left + right }), {
              language,
              texts,
            }),
      ),
    );
    event.clipboardData.setData('text/plain', joinTable(rows));
    grid.say(texts.grid.copied(rows.flat().length));
  }

  function cut(event: ClipboardEvent) {
    if (state.draft !== null) return;
    copy(event);
    grid.changes.make(clearRange(data, range));
  }

  function paste(event: ClipboardEvent) {
    const block = splitTable(event.clipboardData.getData('text/plain'));
    const lone = block.length === 1 && block[0]?.length === 1;
    // A lone value goes into the open editor; of a block the input would glue the cells together.
    if (state.draft !== null && lone) return;
    event.preventDefault();
    if (lone && block[0]?.[0] === '') return;
    if (state.draft !== null) grid.stopEditing(true);

    const paste = { block, range, isWords: (text: string) => isWords(text, texts) };
    const planned = planPaste(data, paste);
    if (needsPreview(planned, paste)) setPlan(planned);
    else apply(planned);
  }

  function close() {
    setPlan(null);
    grid.wantsFocus.current = true;
  }

  return { plan, apply, close, copy, cut, paste };
}
