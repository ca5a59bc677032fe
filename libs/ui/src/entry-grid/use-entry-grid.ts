import { useUiLanguage, useUiTexts } from '@pbnet/ui';
import { useReducer, useRef, useState } from 'react';
import { leavingEditor, selectionCommand, type Command, type Key } from './keyboard.ts';
import type { GridChange, GridData } from './model/cell.ts';
import { clearRange, fillDown, isEditable, nextEditable, read, valueAt, write } from './model/edits.ts';
import { reduceGrid, selectedRange, sizeOf, startingState, within } from './model/grid-state.ts';
import { clamp, type Position } from './model/position.ts';
import { editedText } from './model/value-text.ts';
import { useChanges } from './use-changes.ts';

export interface EntryGridOwner {
  onChange(changes: readonly GridChange[]): void;
  onActive?: ((rowKey: string, columnKey: string) => void) | undefined;
}

export type EntryGridControl = ReturnType<typeof useEntryGrid>;

/** Behaviour of the grid without its looks: keys, ranges, editing, undo. The clipboard is in use-clipboard.ts. */
export function useEntryGrid(data: GridData, owner: EntryGridOwner) {
  const texts = useUiTexts();
  const language = useUiLanguage();
  const [stored, dispatch] = useReducer(reduceGrid, data, startingState);
  const [message, setMessage] = useState('');
  const editor = useRef<HTMLInputElement | null>(null);
  const wantsFocus = useRef(false);
  const changes = useChanges(data, owner.onChange);
  const state = within(stored, sizeOf(data));
  const { active, draft } = state;

  function go(to: Position, extend = false) {
    const at = clamp(to, sizeOf(data));
    wantsFocus.current = true;
    dispatch({ kind: 'go', to: at, extend });
    const [row, column] = [data.rows[at.row], data.columns[at.column]];
    if (row !== undefined && column !== undefined) owner.onActive?.(row.key, column.key);
  }

  // A screen reader says only what changed: the same words again get an invisible difference.
  function say(text: string) {
    setMessage((last) => (last === text ? `${text}\u00a0` : text));
  }

  function select(from: Position, to: Position) {
    wantsFocus.current = true;
    dispatch({ kind: 'select', from: clamp(from, sizeOf(data)), to: clamp(to, sizeOf(data)) });
  }

  function edit(typed?: string) {
    const at = state.anchor ?? active;
    if (!isEditable(data, at)) return say(texts.grid.readOnly);
    const text = typed ?? editedText(valueAt(data, at), { language, texts });
    wantsFocus.current = true;
    return dispatch({ kind: 'edit', at, draft: { text, replacing: typed !== undefined } });
  }

  // The editor is taken once: a key that leaves it and the loss of focus that follows both end here.
  function commit() {
    const input = editor.current;
    editor.current = null;
    if (input === null || draft === null) return;
    if (!draft.replacing && input.value === draft.text) return;
    changes.make(write(data, active, read(input.value, data.columns[active.column]?.kind ?? 'text')));
  }

  function stopEditing(keepFocus: boolean) {
    editor.current = null;
    wantsFocus.current = keepFocus;
    dispatch({ kind: 'stop-editing' });
  }

  function make(made: readonly GridChange[], words: (count: number) => string) {
    changes.make(made);
    say(words(made.length));
  }

  /** False leaves the key to the browser. */
  function run(command: Command): boolean {
    switch (command.kind) {
      case 'next': {
        const to = state.leaving ? undefined : nextEditable(data, active, command.step);
        if (to !== undefined) go(to);
        return to !== undefined;
      }
      case 'move':
        go({ row: active.row + command.rows, column: active.column + command.columns }, command.extend);
        return true;
      case 'edit':
        edit();
        return true;
      case 'type':
        edit(command.text);
        return true;
      case 'clear':
        make(clearRange(data, selectedRange(state)), texts.grid.cleared);
        return true;
      case 'fill-down':
        make(fillDown(data, selectedRange(state)), texts.grid.filled);
        return true;
      case 'undo':
        say(changes.undo() ? texts.grid.undone : texts.grid.nothingToUndo);
        return true;
      case 'redo':
        say(changes.redo() ? texts.grid.redone : texts.grid.nothingToRedo);
        return true;
      case 'select-all':
        select({ row: 0, column: 0 }, { row: data.rows.length, column: data.columns.length });
        return true;
      case 'escape':
        wantsFocus.current = true;
        dispatch({ kind: 'leave' });
        return true;
    }
  }

  function runInEditor(key: Key, replacing: boolean): boolean {
    if (key.key === 'Escape') {
      stopEditing(true);
      return true;
    }
    const step = leavingEditor(key, replacing);
    if (key.key !== 'Tab' && step === undefined) return false;
    commit();
    if (step === undefined) go(nextEditable(data, active, key.shiftKey ? -1 : 1) ?? active);
    else go({ row: active.row + step[0], column: active.column + step[1] });
    return true;
  }

  function press(key: Key): boolean {
    if (draft !== null) return runInEditor(key, draft.replacing);
    const command = selectionCommand(key);
    return command !== undefined && run(command);
  }

  return {
    state,
    range: selectedRange(state),
    message,
    say,
    editor,
    wantsFocus,
    changes,
    go,
    select,
    edit,
    commit,
    stopEditing,
    press,
  };
}
