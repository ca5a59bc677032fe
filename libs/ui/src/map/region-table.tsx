import { DataTable, UnstyledButton, useUiTexts } from '@pbnet/ui';
import classes from './map.module.css';
import type { RegionPictureProps } from './region-units.ts';

/** Every unit, with a shape or without. */
export function RegionTable({ title, units, onSelect }: RegionPictureProps) {
  const { map } = useUiTexts();
  return (
    <DataTable
      caption={title}
      captionHidden
      maxHeight="60vh"
      rows={units}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'region',
          title: map.region,
          rowHeader: true,
          sortValue: ({ name }) => name,
          cell: ({ code, name }) =>
            onSelect === undefined ? (
              name
            ) : (
              <UnstyledButton className={classes['name']} onClick={() => onSelect(code)}>
                {name}
              </UnstyledButton>
            ),
        },
        { key: 'value', title: map.value, numeric: true, cell: ({ text }) => text },
      ]}
    />
  );
}
