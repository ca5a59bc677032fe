import type { GridColumn } from '../model/cell.ts';

// The head column must leave room for figures on a narrow screen and with large text.
const usualWidth: Readonly<Record<GridColumn['kind'], string>> = {
  'row-header': 'min(18rem, 40vw)',
  'read-only': '8.5rem',
  number: '8.5rem',
  text: '18rem',
};

function widthOf({ kind, width }: GridColumn): string {
  if (width === undefined) return usualWidth[kind];
  return kind === 'row-header' ? `min(${width}rem, 40vw)` : `${width}rem`;
}

export function gridWidth(columns: readonly GridColumn[]): string {
  return `calc(${columns.map(widthOf).join(' + ')})`;
}

export function GridHead({ columns }: { readonly columns: readonly GridColumn[] }) {
  return (
    <>
      <colgroup>
        {columns.map((column) => (
          <col key={column.key} style={{ inlineSize: widthOf(column) }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map(({ key, title, kind }, index) => (
            <th key={key} scope="col" role="columnheader" aria-colindex={index + 1} data-kind={kind}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
