import type { ApiOutputs } from '@pbnet/api-client';

export type Contest = ApiOutputs['contests']['get'];
export type Entry = ApiOutputs['contestEntries']['get'];
export type Jury = ApiOutputs['contests']['jury'];
export type Juror = Jury['jurors'][number];
export type Results = ApiOutputs['contests']['results'];
export type Result = Results['rows'][number];
