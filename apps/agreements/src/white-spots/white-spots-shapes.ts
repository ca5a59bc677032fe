import type { ApiOutputs } from '@pbnet/api-client';

export type WhiteSpotsView = ApiOutputs['whiteSpots']['find'];
export type WhiteSpot = WhiteSpotsView['spots'][number];
export type NearCenters = WhiteSpotsView['near'][number];
export type RegionCoverage = WhiteSpotsView['regions'][number];
