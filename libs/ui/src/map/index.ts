export type { Fill } from '../figure/fill-patterns.tsx';
export type { LegendItem } from '../figure/legend.tsx';
export type { RegionPictureProps, RegionUnit } from './region-units.ts';
export { RussiaMap } from './russia-map.tsx';
export { TileGrid } from './tile-grid.tsx';
export { valueClasses, type ValueClasses } from './value-classes.ts';
export { PointMap, type MapPoint, type Mark, type PointMapProps } from './point-map.tsx';
export { PointPicker, type PointPickerProps } from './point-picker.tsx';
export type { Degrees } from './projection.ts';
