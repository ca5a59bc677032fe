import type { FigureProps } from '../figure/figure.tsx';
import type { LegendItem } from '../figure/legend.tsx';

/** A unit of the customer's list; `code` finds its shape and tile (ISO 3166-2 form, 'RU-PNZ'). */
export interface RegionUnit {
  readonly code: string;
  readonly name: string;
  /** Key of its legend item; null is no data. */
  readonly classKey: string | null;
  /** The value in words: «1 234 посещения», «отчёт не сдан». */
  readonly text: string;
}

/** `scale-0`…`scale-4` for amounts, `ok`/`warning`/`bad` for judgements; no data is added by itself. */
export interface RegionPictureProps extends FigureProps {
  readonly units: readonly RegionUnit[];
  readonly legend: readonly LegendItem[];
  readonly selected?: string | undefined;
  onSelect?(code: string): void;
}

export function legendWithNoData(
  { legend, units }: Pick<RegionPictureProps, 'legend' | 'units'>,
  noData: string,
): readonly LegendItem[] {
  const complete = units.every(({ classKey }) => classKey !== null);
  return complete ? legend : [...legend, { key: '', label: noData, fill: 'none' }];
}

export function fillsByClass(legend: readonly LegendItem[]): ReadonlyMap<string | null, LegendItem['fill']> {
  return new Map(legend.map(({ key, fill }) => [key, fill]));
}
