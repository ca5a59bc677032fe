import type { ApiOutputs } from '@pbnet/api-client';

export type Listed = ApiOutputs['renewals']['list'][number];
export type Renewal = ApiOutputs['renewals']['get'];
export type Board = ApiOutputs['renewals']['board'];
export type BoardRow = Board['rows'][number];
export type BoardCenter = Board['centers'][number];
export type Renewable = ApiOutputs['renewals']['find'][number];
