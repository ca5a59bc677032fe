import type { ApiOutputs } from '@pbnet/api-client';

export type Contest = ApiOutputs['publicContests']['list'][number];
export type ContestWithResults = ApiOutputs['publicContests']['get'];
export type OwnEntry = ApiOutputs['publicContests']['entry'];
export type Desk = ApiOutputs['publicContests']['jury'];
export type Work = Desk['works'][number];
