import { useCallback, type RefObject } from 'react';
import type { GridColumn } from '../model/cell.ts';
import type { Draft } from '../model/grid-state.ts';
import classes from './grid.module.css';

interface CellEditorProps {
  readonly draft: Draft;
  readonly label: string;
  readonly kind: GridColumn['kind'];
  readonly editor: RefObject<HTMLInputElement | null>;
}

/** Uncontrolled: the browser keeps the text, so that no key waits for a render. */
export function CellEditor({ draft, label, kind, editor }: CellEditorProps) {
  const attach = useCallback(
    (input: HTMLInputElement | null) => {
      editor.current = input;
      input?.focus({ preventScroll: true });
      input?.setSelectionRange(input.value.length, input.value.length);
    },
    [editor],
  );

  return (
    <input
      ref={attach}
      className={classes['editor']}
      aria-label={label}
      defaultValue={draft.text}
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      autoComplete="off"
      spellCheck={kind === 'text'}
    />
  );
}
