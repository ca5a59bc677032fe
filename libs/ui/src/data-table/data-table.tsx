import { useRef, type ReactNode } from 'react';
import { EmptyState } from '../empty-state/empty-state.tsx';
import { useUiTexts } from '../texts/use-ui-texts.ts';
import classes from './data-table.module.css';
import { HeadCell } from './head-cell.tsx';
import { sorted, useSort, type TableSort } from './table-sort.ts';
import { useScrolls } from './use-scrolls.ts';

export interface DataTableColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** What the cell shows; null or undefined is shown as «нет данных». */
  cell(row: Row): ReactNode;
  /** Makes the column sortable. null stands last in both directions. */
  sortValue?(row: Row): string | number | null;
  readonly numeric?: boolean;
  /** The column that names the row. */
  readonly rowHeader?: boolean;
  /** Holds sentences: narrower ones leave it room before it breaks into single words. */
  readonly wide?: boolean;
  /** Foot of the column; a table with any total has a foot row. */
  readonly total?: ReactNode;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly DataTableColumn<Row>[];
  readonly rows: readonly Row[];
  rowKey(row: Row): string | number;
  /** Sort kept elsewhere, in the address as a rule; without it the table keeps its own. */
  readonly sort?: TableSort | null;
  onSort?(sort: TableSort | null): void;
  readonly empty?: ReactNode;
  /** Height after which the body scrolls under its head, in CSS length. */
  readonly maxHeight?: string;
}

/**
 * Read-only table with caption, sortable heads, sticky head, totals and print layout:
 * `<DataTable caption="Центры" columns={columns} rows={centers} rowKey={(center) => center.id} />`.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey, empty, maxHeight } = props;
  const { table } = useUiTexts();
  const [sort, setSort] = useSort(props.sort, props.onSort);
  const frame = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(frame);

  return (
    <div
      ref={frame}
      className={classes['frame']}
      {...(scrolls ? { role: 'group', 'aria-label': caption, tabIndex: 0 } : {})}
      {...(maxHeight === undefined ? {} : { style: { maxBlockSize: maxHeight } })}
    >
      <table className={classes['table']}>
        <caption className={captionHidden ? classes['hidden'] : classes['caption']}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length}>{empty ?? <EmptyState title={table.empty} />}</td>
            </tr>
          )}
          {sorted(rows, columns, sort).map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} noValue={table.noValue} />
              ))}
            </tr>
          ))}
        </tbody>
        {rows.length > 0 && columns.some(({ total }) => total !== undefined) && (
          <tfoot>
            <tr>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row">
                    {column.total ?? table.total}
                  </th>
                ) : (
                  <td key={column.key} data-numeric={column.numeric}>
                    {column.total}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

interface BodyCellProps<Row> {
  readonly column: DataTableColumn<Row>;
  readonly row: Row;
  readonly noValue: string;
}

function BodyCell<Row>({ column, row, noValue }: BodyCellProps<Row>) {
  const content = column.cell(row) ?? <span className={classes['none']}>{noValue}</span>;
  return column.rowHeader === true ? (
    <th scope="row">{content}</th>
  ) : (
    <td data-numeric={column.numeric}>{content}</td>
  );
}
