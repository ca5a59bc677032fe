import { useState } from 'react';

/**
 * Keeps rows where the reader's eye left them while their states change under it; new ones go to the end. To sort
 * again (other filters, another month), give the component that calls it another `key`.
 */
export function useStableOrder<Row>(rows: readonly Row[], idOf: (row: Row) => number): readonly Row[] {
  const [order] = useState(() => new Map(rows.map((row, index) => [idOf(row), index])));
  const placeOf = (row: Row) => order.get(idOf(row)) ?? order.size;
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}
