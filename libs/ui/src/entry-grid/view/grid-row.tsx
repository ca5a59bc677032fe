import { memo, type RefObject } from 'react';
import type { GridColumn, GridRow as Row, GridRowCells } from '../model/cell.ts';
import type { Draft } from '../model/grid-state.ts';
import { GridCell } from './grid-cell.tsx';

export interface GridRowProps {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly GridColumn[];
  readonly cells: GridRowCells | undefined;
  /** Index of the active column, -1 in other rows. Plain numbers let `memo` skip the rows nothing happened to. */
  readonly activeColumn: number;
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly draft: Draft | null;
  readonly editor: RefObject<HTMLInputElement | null>;
  readonly detailsId: string;
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, index, columns, cells, activeColumn, selectedFrom, selectedTo, draft, editor, detailsId } =
    props;
  return (
    <tr data-row={index} aria-rowindex={index + 2}>
      {columns.map((column, columnIndex) => (
        <GridCell
          key={column.key}
          row={row}
          column={column}
          columnIndex={columnIndex}
          cell={cells?.[column.key]}
          active={columnIndex === activeColumn}
          selected={columnIndex >= selectedFrom && columnIndex <= selectedTo}
          draft={columnIndex === activeColumn ? draft : null}
          editor={editor}
          detailsId={detailsId}
        />
      ))}
    </tr>
  );
});
