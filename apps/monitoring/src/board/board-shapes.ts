import type { ApiOutputs } from '@pbnet/api-client';

export type Board = ApiOutputs['board']['ofMonth'];
export type BoardCounts = Board['total'];
export type Campaign = NonNullable<ApiOutputs['campaigns']['board']>;
export type Card = Campaign['cards'][number];
