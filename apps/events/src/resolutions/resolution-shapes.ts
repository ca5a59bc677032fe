import type { ApiOutputs } from '@pbnet/api-client';

export type Resolution = ApiOutputs['resolutions']['get'];
export type ResolutionOverview = ApiOutputs['resolutions']['list'][number];
export type Decision = Resolution['decisions'][number];
