import type { ApiOutputs } from '@pbnet/api-client';

export type ZeroLists = ApiOutputs['zeroLists']['ofMonth'];
export type ZeroList = ZeroLists['lists'][number];
export type ZeroEntry = ZeroList['entries'][number];
export type ZeroOverview = ApiOutputs['zeroLists']['overview'];
export type ZeroCounts = ZeroOverview['lists'][number];
