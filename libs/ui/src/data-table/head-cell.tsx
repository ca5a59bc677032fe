import { Icon } from '../icon/icon.tsx';
import { useUiTexts } from '../texts/use-ui-texts.ts';
import classes from './data-table.module.css';
import type { DataTableColumn } from './data-table.tsx';
import { next, type TableSort } from './table-sort.ts';

interface HeadCellProps<Row> {
  readonly column: DataTableColumn<Row>;
  readonly sort: TableSort | null;
  onSort(sort: TableSort | null): void;
}

export function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const { table } = useUiTexts();
  if (column.sortValue === undefined) {
    return (
      <th scope="col" data-wide={column.wide} data-numeric={column.numeric}>
        {column.title}
      </th>
    );
  }

  const direction = sort?.key === column.key ? sort.direction : undefined;
  return (
    <th scope="col" data-numeric={column.numeric} aria-sort={direction ?? 'none'}>
      <button
        type="button"
        className={classes['sort']}
        title={table.sortBy(column.title)}
        onClick={() => onSort(next(sort, column.key))}
      >
        {column.title}
        <Icon name={arrows[direction ?? 'none']} size="1em" />
      </button>
    </th>
  );
}

const arrows = { ascending: 'arrow-up', descending: 'arrow-down', none: 'sort' } as const;
