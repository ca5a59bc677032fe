import type { Day, Month } from '@pbnet/domain';
import type { OpeningState } from '@pbnet/domain/openings';
import type { Coverage, MunicipalityKind, Point } from '@pbnet/domain/white-spots';

/** How much of a region's list has a centre. */
export interface RegionCoverage {
  readonly id: number;
  readonly code: string;
  readonly isoCode: string | null;
  readonly nameRu: string;
  readonly nameEn: string;
  /** Centres that work or are suspended today. */
  readonly centers: number;
  /** Of them with coordinates: distances are known of these alone. */
  readonly placed: number;
  readonly municipalities: number;
  readonly covered: number;
  /** People of the municipalities without a centre, as far as the list knows them. */
  readonly uncoveredPopulation: number;
}

export interface SpotCenter {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly locality: string;
  readonly regionId: number;
}

/** What the plans hold for a white spot: the opening that names it. */
export interface SpotOpening {
  readonly id: string;
  readonly state: OpeningState;
  readonly plannedMonth: Month | null;
}

/** A municipality without a centre. */
export interface WhiteSpot {
  readonly id: number;
  readonly regionId: number;
  readonly regionName: string;
  readonly name: string;
  readonly kind: MunicipalityKind;
  readonly seat: string;
  readonly oktmo: string | null;
  readonly population: number | null;
  readonly point: Point | null;
  readonly nearest: SpotCenter | null;
  /** To the nearest centre; null where it cannot be known. */
  readonly kilometres: Coverage['kilometres'];
  readonly opening: SpotOpening | null;
}

export interface NearCenters {
  readonly one: SpotCenter;
  readonly other: SpotCenter;
  readonly regionName: string;
  readonly kilometres: number;
}

export interface WhiteSpotsView {
  readonly asOf: Day;
  /** Kilometres, as they were asked for. */
  readonly reach: number;
  readonly apart: number;
  readonly regions: readonly RegionCoverage[];
  /** The most populous first; those whose population is unknown last. */
  readonly spots: readonly WhiteSpot[];
  readonly near: readonly NearCenters[];
}
