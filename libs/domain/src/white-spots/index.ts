export { coverageBy, placeName, type Coverage, type CoveredPlace, type CoveringCenter } from './coverage.ts';
export {
  beltOf,
  kilometresBetween,
  nearestOf,
  pairsWithin,
  type Belt,
  type Measured,
  type NearPair,
} from './distance.ts';
export {
  isOktmo,
  liesInRussia,
  municipalityKindNames,
  municipalityKinds,
  type MunicipalityKind,
  type Point,
} from './municipality.ts';
