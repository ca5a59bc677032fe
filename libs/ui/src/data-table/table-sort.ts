import { useState } from 'react';
import type { DataTableColumn } from './data-table.tsx';

export interface TableSort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** Ascending, descending, then the order the rows came in. */
export function next(sort: TableSort | null, key: string): TableSort | null {
  if (sort?.key !== key) return { key, direction: 'ascending' };
  return sort.direction === 'ascending' ? { key, direction: 'descending' } : null;
}

export function useSort(
  outer: TableSort | null | undefined,
  onSort: ((sort: TableSort | null) => void) | undefined,
): [TableSort | null, (sort: TableSort | null) => void] {
  const [own, setOwn] = useState<TableSort | null>(null);
  return outer === undefined
    ? [own, onSort ? (sort) => (setOwn(sort), onSort(sort)) : setOwn]
    : [outer, onSort ?? setOwn];
}

const words = new Intl.Collator('ru', { numeric: true, sensitivity: 'base' });

export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly DataTableColumn<Row>[],
  sort: TableSort | null,
): readonly Row[] {
  const column = columns.find(({ key }) => key === sort?.key);
  const valueOf = column?.sortValue?.bind(column);
  if (sort === null || valueOf === undefined) return rows;

  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((first, second) => {
    const [a, b] = [valueOf(first), valueOf(second)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compare(a, b);
  });
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
}
