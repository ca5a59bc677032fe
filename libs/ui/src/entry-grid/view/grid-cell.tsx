import { Icon, useUiLanguage, useUiTexts, type IconName } from '@pbnet/ui';
import type { RefObject } from 'react';
import { isUnreadable, type GridCell as Cell, type GridColumn, type GridRow } from '../model/cell.ts';
import type { Draft } from '../model/grid-state.ts';
import { shownText } from '../model/value-text.ts';
import { CellEditor } from './cell-editor.tsx';
import classes from './grid.module.css';

export interface GridCellProps {
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly columnIndex: number;
  readonly cell: Cell | undefined;
  readonly active: boolean;
  readonly selected: boolean;
  readonly draft: Draft | null;
  readonly editor: RefObject<HTMLInputElement | null>;
  readonly detailsId: string;
}

export type Mark = 'invalid' | 'warning' | 'local' | 'sending' | 'conflict' | 'locked';

export const markIcons: Readonly<Record<Mark, IconName>> = {
  invalid: 'alert-circle',
  warning: 'warning',
  local: 'computer',
  sending: 'refresh',
  conflict: 'conflict',
  locked: 'lock',
};

/** What the cell is marked with; a wrong value matters more than where it is saved. */
export function markOf(cell: Cell | undefined): Mark | undefined {
  if (cell === undefined) return undefined;
  if (isUnreadable(cell.value)) return 'invalid';
  if (cell.state === 'conflict') return 'conflict';
  if (cell.finding !== undefined) return cell.finding.level;
  return cell.state === 'saved' ? undefined : cell.state;
}

export function GridCell(props: GridCellProps) {
  const { row, column, columnIndex, cell, active, selected, draft, editor, detailsId } = props;
  const { grid } = useUiTexts();
  const wording = { language: useUiLanguage(), texts: useUiTexts() };
  const place = {
    tabIndex: active ? 0 : -1,
    'aria-colindex': columnIndex + 1,
    'data-column': columnIndex,
    'data-kind': column.kind,
    ...(active ? { 'aria-describedby': detailsId } : {}),
  };

  if (column.kind === 'row-header') {
    return (
      <th scope="row" role="rowheader" title={row.label} {...place} data-selected={selected}>
        <span className={classes['label']}>{row.label}</span>
      </th>
    );
  }

  const mark = markOf(cell);
  const shown = shownText(cell?.value ?? null, wording);
  return (
    <td
      role="gridcell"
      {...place}
      aria-selected={selected}
      aria-readonly={column.kind === 'read-only' || cell?.state === 'locked'}
      aria-invalid={mark === 'invalid'}
      data-mark={mark}
      data-words={typeof cell?.value === 'object' && cell.value !== null && !isUnreadable(cell.value)}
      {...(column.kind === 'text' && shown !== '' ? { title: shown } : {})}
    >
      {draft === null ? (
        <span className={classes['content']}>
          {mark !== undefined && mark !== 'locked' && (
            <Icon name={markIcons[mark]} label={grid.states[mark]} size="1em" />
          )}
          <span className={classes['value']}>{shown}</span>
        </span>
      ) : (
        <CellEditor
          draft={draft}
          label={`${row.label}, ${column.title}`}
          kind={column.kind}
          editor={editor}
        />
      )}
    </td>
  );
}
