import { Skeleton, Stack, useUiTexts } from '@pbnet/ui';
import { lazy, Suspense } from 'react';
import { FigureFrame } from '../figure/figure.tsx';
import { Legend } from '../figure/legend.tsx';
import { RegionTable } from './region-table.tsx';
import { legendWithNoData, type RegionPictureProps } from './region-units.ts';

// The outlines are four fifths of this entry, and the tile grid does without them.
const Outlines = lazy(async () => ({ default: (await import('./outlines.tsx')).Outlines }));

/**
 * Map of the regions for the pointer; the keyboard has the table behind it and `TileGrid`.
 * `<RussiaMap title="Посещения" summary="…" units={units} legend={legend} onSelect={open} />`
 */
export function RussiaMap(props: RegionPictureProps) {
  const { title, summary, downloadHref, order = 3 } = props;
  const { map } = useUiTexts();
  const legend = legendWithNoData(props, map.noData);

  return (
    <FigureFrame
      title={title}
      summary={summary}
      order={order}
      {...(downloadHref === undefined ? {} : { downloadHref })}
      table={() => <RegionTable {...props} />}
      picture={
        <Stack gap="sm">
          <Suspense fallback={<Skeleton height="20rem" />}>
            <Outlines {...props} legend={legend} />
          </Suspense>
          <Legend label={map.legend} items={legend} />
        </Stack>
      }
    />
  );
}
