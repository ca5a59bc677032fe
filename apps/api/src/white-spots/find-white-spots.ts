import type { Day } from '@pbnet/domain';
import type { Place } from '@pbnet/domain/access';
import { coverageBy, pairsWithin, placeName } from '@pbnet/domain/white-spots';
import type { WhiteSpotsQuery } from '@pbnet/validation/white-spots';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import type {
  NearCenters,
  RegionCoverage,
  SpotCenter,
  SpotOpening,
  WhiteSpot,
  WhiteSpotsView,
} from './white-spot.ts';
import {
  whiteSpotsRepository,
  type CenterRow,
  type MunicipalityRow,
  type PlannedRow,
  type RegionRow,
} from './white-spots.repository.ts';

export interface WhiteSpotsQuestion extends WhiteSpotsQuery {
  readonly day: Day;
  readonly place: Place;
}

const spotCenter = ({ id, code, name, locality, regionId }: CenterRow): SpotCenter => ({
  ...{ id, code, name, locality, regionId },
});

function nearCenters(
  centers: readonly CenterRow[],
  apart: number,
  nameOf: (id: number) => string,
): NearCenters[] {
  const placed = centers.flatMap((center) => (center.point ? [{ ...center, ...center.point }] : []));
  return pairsWithin(placed, apart).map(({ one, other, kilometres }) => ({
    ...{ one: spotCenter(one), other: spotCenter(other), kilometres },
    regionName: nameOf(one.regionId),
  }));
}

/** The soonest opening that names the municipality, or whose place bears its name or its seat. */
function openingsBy(planned: readonly PlannedRow[]) {
  const keyOf = (regionId: number, name: string) => `${regionId}:${placeName(name)}`;
  const found = new Map<string | number, SpotOpening>();
  for (const { id, state, plannedMonth, regionId, municipalityId, municipality, locality } of planned) {
    const names = [municipality, locality].filter((name) => name.trim() !== '');
    const keys = municipalityId === null ? names.map((name) => keyOf(regionId, name)) : [municipalityId];
    for (const key of keys) if (!found.has(key)) found.set(key, { id, state, plannedMonth });
  }
  return ({ id, regionId, name, seat }: Pick<MunicipalityRow, 'id' | 'regionId' | 'name' | 'seat'>) =>
    found.get(id) ?? found.get(keyOf(regionId, name)) ?? found.get(keyOf(regionId, seat)) ?? null;
}

/**
 * Read as the owner: whether a municipality has a centre does not depend on which regional center runs it. What is
 * told is narrowed to the reader's own region here.
 */
function read(tx: Transaction, day: Day) {
  return asOwner(tx, async () => {
    const repository = whiteSpotsRepository(tx);
    return {
      regions: await repository.regions(day),
      municipalities: await repository.municipalities(day),
      centers: await repository.centers(day),
      planned: await repository.planned(),
    };
  });
}

/** Municipalities and regions without a centre, and centres that stand too near each other. */
export async function findWhiteSpots(tx: Transaction, question: WhiteSpotsQuestion): Promise<WhiteSpotsView> {
  const { day, place, reach, apart } = question;
  const { regions, municipalities, centers, planned } = await read(tx, day);
  const only = place.kind === 'network' ? question.regionId : place.regionId;
  const seen = place.kind === 'network' ? regions : regions.filter(({ id }) => id === place.regionId);
  const shown = ({ regionId }: { readonly regionId: number }) => only === undefined || regionId === only;
  const names = new Map(regions.map(({ id, nameRu }) => [id, nameRu]));
  const nameOf = (id: number) => names.get(id) ?? '';
  const byId = new Map(centers.map((center) => [center.id, center]));
  const coverage = coverageBy(centers, reach);
  const openingIn = openingsBy(planned);
  const judged = municipalities.map((place) => ({ place, found: coverage(place) }));

  const ofRegion = ({ id, code, isoCode, nameRu, nameEn }: RegionRow): RegionCoverage => {
    const own = judged.filter(({ place: { regionId } }) => regionId === id);
    const bare = own.filter(({ found }) => found.ground === null);
    const here = centers.filter(({ regionId }) => regionId === id);
    return {
      ...{ id, code, isoCode, nameRu, nameEn, centers: here.length, municipalities: own.length },
      placed: here.filter(({ point }) => point !== null).length,
      covered: own.length - bare.length,
      uncoveredPopulation: bare.reduce((sum, { place: { population } }) => sum + (population ?? 0), 0),
    };
  };

  const spots = judged.flatMap(({ place: { name, kind, seat, ...spot }, found }): readonly WhiteSpot[] => {
    if (found.ground !== null || !shown(spot)) return [];
    const center = found.center && byId.get(found.center.id);
    const { id, regionId, oktmo, population, point } = spot;
    const nearest = center ? spotCenter(center) : null;
    const facts = { id, regionId, regionName: nameOf(regionId), name, kind, seat, oktmo, population, point };
    return [
      { ...facts, nearest, kilometres: found.kilometres, opening: openingIn({ id, regionId, name, seat }) },
    ];
  });
  return {
    ...{ asOf: day, reach, apart, spots },
    regions: seen.map(ofRegion),
    near: nearCenters(centers.filter(shown), apart, nameOf),
  };
}
