import type { ApiOutputs } from '@pbnet/api-client';

export type Card = ApiOutputs['network']['centers']['get'];
export type Chain = ApiOutputs['readiness']['chain'];
export type Address = ApiOutputs['network']['addresses']['list'][number];
