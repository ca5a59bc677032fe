import type { ApiOutputs } from '@pbnet/api-client';

export type Overview = ApiOutputs['attendance']['overview'];
export type Edition = Overview['editions'][number];
export type Person = ApiOutputs['attendance']['people']['people'][number];
export type Survey = ApiOutputs['attendance']['survey'];
