import type { RefObject } from 'react';
import type { GridData } from '../model/cell.ts';
import type { GridState } from '../model/grid-state.ts';
import type { Range } from '../model/position.ts';
import { GridRow } from './grid-row.tsx';
import { bodyLines, type RowWindow } from './row-window.ts';

interface GridBodyProps {
  readonly data: GridData;
  readonly state: GridState;
  readonly range: Range;
  readonly window: RowWindow;
  readonly editor: RefObject<HTMLInputElement | null>;
  readonly detailsId: string;
}

const nothing = { from: -1, to: -2 };

export function GridBody({ data, state, range, window, editor, detailsId }: GridBodyProps) {
  const { rows, columns, cells } = data;
  const { active, draft } = state;
  return (
    <tbody>
      {bodyLines(rows.length, window, active.row).map((line) => {
        if (line.kind === 'gap') {
          return (
            <tr key={`gap ${line.after}`} aria-hidden>
              <td colSpan={columns.length} style={{ blockSize: line.rows * window.rowHeight }} />
            </tr>
          );
        }
        const row = rows[line.index];
        if (row === undefined) return null;
        const inRange = line.index >= range.top && line.index <= range.bottom;
        const selected = inRange ? { from: range.left, to: range.right } : nothing;
        const isActive = line.index === active.row;
        return (
          <GridRow
            key={row.key}
            row={row}
            index={line.index}
            columns={columns}
            cells={cells[row.key]}
            activeColumn={isActive ? active.column : -1}
            selectedFrom={selected.from}
            selectedTo={selected.to}
            draft={isActive ? draft : null}
            editor={editor}
            detailsId={detailsId}
          />
        );
      })}
    </tbody>
  );
}
