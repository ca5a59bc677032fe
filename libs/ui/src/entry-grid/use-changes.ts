import { useRef } from 'react';
import type { GridChange, GridData } from './model/cell.ts';
import { emptyHistory, redo, remember, undo, type History } from './model/history.ts';

/** Hands changes to the owner of the cells and keeps the way back. */
export function useChanges(data: GridData, onChange: (changes: readonly GridChange[]) => void) {
  const history = useRef<History>(emptyHistory);

  function back(changes: readonly GridChange[]): readonly GridChange[] {
    return changes.map(({ rowKey, columnKey }) => ({
      rowKey,
      columnKey,
      value: data.cells[rowKey]?.[columnKey]?.value ?? null,
    }));
  }

  return {
    make(changes: readonly GridChange[]) {
      if (changes.length === 0) return;
      history.current = remember(history.current, { before: back(changes), after: changes });
      onChange(changes);
    },

    /** False when there is nothing to go back to. */
    undo(): boolean {
      const found = undo(history.current);
      if (found === undefined) return false;
      history.current = found.history;
      onChange(found.step.before);
      return true;
    },

    redo(): boolean {
      const found = redo(history.current);
      if (found === undefined) return false;
      history.current = found.history;
      onChange(found.step.after);
      return true;
    },
  };
}
