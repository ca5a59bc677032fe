import type { ApiOutputs } from '@pbnet/api-client';

export type CardDetails = ApiOutputs['control']['card'];
export type ControlCard = ApiOutputs['control']['cards']['cards'][number];
export type ControlDecision = ApiOutputs['control']['decisions'][number];
export type Board = ApiOutputs['control']['board'];
export type PartyDiscipline = ApiOutputs['control']['discipline'][number];
