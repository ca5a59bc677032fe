import { beltOf, nearestOf, type Measured } from './distance.ts';
import type { Point } from './municipality.ts';

export interface CoveredPlace {
  readonly id: number;
  readonly regionId: number;
  readonly name: string;
  /** The town or village of its administration. */
  readonly seat: string;
  readonly point: Point | null;
}

export interface CoveringCenter {
  readonly id: number;
  readonly regionId: number;
  readonly name: string;
  /** As the registry writes it: «Пензенская область, с. Наровчат». */
  readonly locality: string;
  readonly point: Point | null;
  /** The municipality that its opening named; null where none did. */
  readonly municipalityId: number | null;
}

type PlacedCenter = CoveringCenter & Point;

export interface Coverage {
  /** Why it counts as covered: its centre says so, a centre bears its name, or one is near. Null is a white spot. */
  readonly ground: 'named' | 'locality' | 'distance' | null;
  /** The centre that covers it, or the nearest one to a white spot; null where none is known. */
  readonly center: CoveringCenter | null;
  /** To that centre from the seat; null where either has no coordinates. */
  readonly kilometres: number | null;
}

const prefixes =
  /^(?:г|город|с|село|п|пос|посёлок|поселок|рп|р\.\s?п|пгт|д|дер|деревня|ст|ст-ца|станица|х|хутор|а|аул)[.\s]+/;

/** «г. Кузнецк» and «Кузнецк», «Наровчатский муниципальный район» and «Наровчатский р-н» are the same. */
export function placeName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(prefixes, '')
    .replaceAll('ё', 'е')
    .replace(/[«»"]/g, '')
    .replace(/(?:муниципальный |городской )(?=район|округ)/, '')
    .replace(/р-н$/, 'район')
    .replace(/\s+/g, ' ')
    .trim();
}

const keyOf = (regionId: number, name: string) => `${regionId}:${placeName(name)}`;

function kilometresTo(from: Point | null, to: Point | null): number | null {
  return from && to ? (nearestOf(from, [to])?.kilometres ?? null) : null;
}

/**
 * Whether each municipality has a centre. A centre covers the municipality that its opening named, the one whose
 * name or seat its locality bears, and those whose seat lies within `reach` kilometres in the same region.
 */
export function coverageBy(
  centers: readonly CoveringCenter[],
  reach: number,
): (place: CoveredPlace) => Coverage {
  const named = new Map<number, CoveringCenter>();
  const bearing = new Map<string, CoveringCenter>();
  const ofRegion = new Map<number, PlacedCenter[]>();
  const everywhere: PlacedCenter[] = [];
  for (const center of centers) {
    if (center.municipalityId !== null) named.set(center.municipalityId, center);
    for (const part of center.locality.split(',')) bearing.set(keyOf(center.regionId, part), center);
    if (center.point === null) continue;
    const placed = { ...center, ...center.point };
    everywhere.push(placed);
    ofRegion.set(center.regionId, [...(ofRegion.get(center.regionId) ?? []), placed]);
  }
  const belts = new Map([...ofRegion].map(([id, points]) => [id, beltOf(points)]));
  const belt = beltOf(everywhere);

  return ({ id, regionId, name, seat, point }) => {
    const own = named.get(id);
    if (own) return { ground: 'named', center: own, kilometres: kilometresTo(point, own.point) };
    const alike = [seat, name].filter((text) => text.trim() !== '').map((text) => keyOf(regionId, text));
    const bearer = alike.map((key) => bearing.get(key)).find((center) => center !== undefined);
    if (bearer) return { ground: 'locality', center: bearer, kilometres: kilometresTo(point, bearer.point) };
    if (!point) return { ground: null, center: null, kilometres: null };
    const near: Measured<PlacedCenter> | null = nearestOf(point, belts.get(regionId) ?? []);
    if (near && near.kilometres <= reach)
      return { ground: 'distance', center: near.to, kilometres: near.kilometres };
    const nearest = nearestOf(point, belt);
    return { ground: null, center: nearest?.to ?? null, kilometres: nearest?.kilometres ?? null };
  };
}
