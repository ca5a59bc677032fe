import { useUiTexts } from '@pbnet/ui';
import { useId, useImperativeHandle, useLayoutEffect, useRef, type MouseEvent, type Ref } from 'react';
import { PastePreview } from './clipboard/paste-preview.tsx';
import { useClipboard } from './clipboard/use-clipboard.ts';
import type { GridChange, GridData } from './model/cell.ts';
import type { Position } from './model/position.ts';
import { useEntryGrid } from './use-entry-grid.ts';
import { CellDetails } from './view/cell-details.tsx';
import { GridBody } from './view/grid-body.tsx';
import { GridHead, gridWidth } from './view/grid-head.tsx';
import classes from './view/grid.module.css';
import { useRowWindow } from './view/row-window.ts';

export interface EntryGridProps extends GridData {
  /** Accessible name: «Показатели за октябрь 2026». */
  readonly label: string;
  /** Height after which the rows scroll under the head, in CSS length. */
  readonly maxHeight?: string;
  /** Must bring the changed cells back in `cells` in the same update: the grid keeps no values of its own. */
  onChange(changes: readonly GridChange[]): void;
  /** The person came to another cell. */
  onActive?(rowKey: string, columnKey: string): void;
  readonly ref?: Ref<EntryGridHandle>;
}

export interface EntryGridHandle {
  /** Leads to a cell, from a list of what is wrong. */
  focusCell(rowKey: string, columnKey: string): void;
}

/**
 * A sheet that behaves as Excel does: keyboard, ranges, paste of Russian numbers, undo, states of every cell.
 * Owns no values. `<EntryGrid label="Октябрь" rows={rows} columns={columns} cells={cells} onChange={save} />`
 */
export function EntryGrid(props: EntryGridProps) {
  const { label, maxHeight = '70vh', rows, columns, cells, onChange, onActive, ref } = props;
  const data: GridData = { rows, columns, cells };
  const grid = useEntryGrid(data, { onChange, onActive });
  const clipboard = useClipboard(data, grid);
  const { grid: words } = useUiTexts();
  const frame = useRef<HTMLDivElement>(null);
  const { windowed, shown, follow } = useRowWindow(frame, rows.length);
  const id = useId();
  const { active, draft } = grid.state;
  const [activeRow, activeColumn] = [rows[active.row], columns[active.column]];

  // In the same frame as the key: a frame later the next key of a scanner or a fast typist would be lost.
  useLayoutEffect(() => {
    if (!grid.wantsFocus.current) return;
    grid.wantsFocus.current = false;
    const cell = frame.current?.querySelector<HTMLElement>(
      `[data-row="${active.row}"] > [data-column="${active.column}"]`,
    );
    if (draft === null) cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  useImperativeHandle(ref, () => ({
    focusCell(rowKey, columnKey) {
      const row = rows.findIndex(({ key }) => key === rowKey);
      const column = columns.findIndex(({ key }) => key === columnKey);
      if (row >= 0 && column >= 0) grid.go({ row, column });
    },
  }));

  function press(event: MouseEvent) {
    const at = positionOf(event.target);
    if (at === undefined || event.button !== 0) return;
    if (event.shiftKey) event.preventDefault();
    grid.commit();
    grid.go(at, event.shiftKey);
  }

  function leave(left: EventTarget) {
    if (left !== grid.editor.current) return;
    grid.commit();
    grid.stopEditing(false);
  }

  function drag(event: MouseEvent) {
    const at = event.buttons === 1 ? positionOf(event.target) : undefined;
    if (at !== undefined && (at.row !== active.row || at.column !== active.column)) grid.go(at, true);
  }

  return (
    <div className={classes['sheet']}>
      <div ref={frame} className={classes['frame']} style={{ maxBlockSize: maxHeight }} onScroll={follow}>
        <table
          role="grid"
          aria-label={label}
          aria-describedby={`${id}hint`}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length}
          aria-multiselectable
          className={classes['table']}
          data-windowed={windowed}
          style={{ inlineSize: gridWidth(columns) }}
          onKeyDown={(event) => {
            if (!event.nativeEvent.isComposing && grid.press(event)) event.preventDefault();
          }}
          onBlur={(event) => leave(event.target)}
          onMouseDown={press}
          onMouseOver={drag}
          onDoubleClick={(event) => {
            if (positionOf(event.target) !== undefined) grid.edit();
          }}
          onCopy={clipboard.copy}
          onCut={clipboard.cut}
          onPaste={clipboard.paste}
        >
          <GridHead columns={columns} />
          <GridBody
            data={data}
            state={grid.state}
            range={grid.range}
            window={windowed ? shown : { ...shown, from: 0, to: rows.length - 1 }}
            editor={grid.editor}
            detailsId={`${id}details`}
          />
        </table>
      </div>
      <CellDetails
        id={`${id}details`}
        row={activeRow}
        column={activeColumn}
        cell={activeRow && activeColumn && cells[activeRow.key]?.[activeColumn.key]}
      />
      <div id={`${id}hint`} className={classes['hint']}>
        {words.hint}
      </div>
      <div role="status" className={classes['message']}>
        {grid.message}
      </div>
      <PastePreview data={data} plan={clipboard.plan} onConfirm={clipboard.apply} onClose={clipboard.close} />
    </div>
  );
}

function positionOf(target: EventTarget): Position | undefined {
  if (!(target instanceof Element) || target instanceof HTMLInputElement) return undefined;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}
