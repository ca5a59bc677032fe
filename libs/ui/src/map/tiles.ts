import layout from './tile-grid.json' with { type: 'json' };
import type { RegionUnit } from './region-units.ts';

export interface Tile {
  readonly unit: RegionUnit;
  readonly x: number;
  readonly y: number;
  /** At most six letters. */
  readonly short: string;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly short: string;
}

const places: ReadonlyMap<string, Place> = new Map(Object.entries(layout.tiles));
const columns = 19;
const firstFreeRow = 1 + Math.max(...Array.from(places.values(), ({ y }) => y));

/** Tiles row by row; units that the layout does not know stand in rows of their own below. */
export function placeTiles(
  units: readonly RegionUnit[],
  language: 'ru' | 'en',
): readonly (readonly Tile[])[] {
  let free = 0;
  const tiles = units.map((unit): Tile => {
    const known = places.get(unit.code);
    if (known !== undefined)
      return { unit, ...known, short: language === 'ru' ? known.short : unit.code.slice(3) };
    const place = { x: free % columns, y: firstFreeRow + Math.floor(free / columns) };
    free += 1;
    return { unit, ...place, short: unit.name.slice(0, 5) };
  });
  const rows = Map.groupBy(tiles, ({ y }) => y);
  return [...rows.keys()]
    .toSorted((a, b) => a - b)
    .map((y) => (rows.get(y) ?? []).toSorted((a, b) => a.x - b.x));
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest tile that way, gaps skipped: distance aside counts twice. */
export function neighbour(rows: readonly (readonly Tile[])[], from: Tile, key: string): Tile | undefined {
  const direction = directions[key];
  if (direction === undefined) return undefined;
  const [dx, dy] = direction;
  const ahead = rows
    .flat()
    .map((tile) => ({
      tile,
      along: (tile.x - from.x) * dx + (tile.y - from.y) * dy,
      aside: Math.abs((tile.x - from.x) * dy) + Math.abs((tile.y - from.y) * dx),
    }))
    .filter(({ along, aside }) => along > 0 && (dx === 0 || aside === 0));
  return ahead.toSorted((a, b) => a.along + 2 * a.aside - (b.along + 2 * b.aside))[0]?.tile;
}
