import { DataTable, Skeleton, Stack, useUiTexts } from '@pbnet/ui';
import { lazy, Suspense, type ReactNode } from 'react';
import { FigureFrame } from '../figure/figure.tsx';
import type { Degrees } from './projection.ts';

// The outlines are four fifths of this entry: they arrive with the first map.
const Points = lazy(async () => ({ default: (await import('./points.tsx')).Points }));

/** Marks differ by shape, not by colour alone. */
export type Mark = 'dot' | 'ring' | 'square' | 'cross';

export interface MapPoint extends Degrees {
  readonly key: string;
  readonly name: string;
  /** What is told of it beside its name: «апрель 2027, согласовано». */
  readonly text: string;
  readonly mark: Mark;
}

export interface PointMapProps {
  readonly title: string;
  readonly summary: string;
  /** Level of the title among the headings of the page. */
  readonly order?: 2 | 3 | 4;
  readonly points: readonly MapPoint[];
  readonly marks: readonly { readonly mark: Mark; readonly label: string }[];
  /** Code of the unit to look at from near (ISO 3166-2 form); the whole country without it. */
  readonly focus?: string | undefined;
  /** What the table says in the place of the name: a link to the page of the point. */
  link?(point: MapPoint): ReactNode;
  onOpen?(key: string): void;
}

/**
 * Points on the map of the regions for the pointer; the keyboard has the table behind it.
 * `<PointMap title="Открытия" summary="…" points={points} marks={marks} onOpen={open} />`
 */
export function PointMap(props: PointMapProps) {
  const { title, summary, order = 3, points, link } = props;
  const { map } = useUiTexts();
  return (
    <FigureFrame
      title={title}
      summary={summary}
      order={order}
      table={() => (
        <DataTable
          caption={title}
          captionHidden
          maxHeight="60vh"
          rows={points}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'name',
              title: map.point,
              rowHeader: true,
              sortValue: ({ name }) => name,
              cell: (point) => link?.(point) ?? point.name,
            },
            { key: 'value', title: map.value, cell: ({ text }) => text },
          ]}
        />
      )}
      picture={
        <Stack gap="sm">
          <Suspense fallback={<Skeleton height="20rem" />}>
            <Points {...props} />
          </Suspense>
        </Stack>
      }
    />
  );
}
