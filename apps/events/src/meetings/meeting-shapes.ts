import type { ApiOutputs } from '@pbnet/api-client';

export type MeetingSheet = ApiOutputs['meetings']['get'];
export type Meeting = MeetingSheet['meeting'];
export type Programme = ApiOutputs['programme']['get'];
export type Session = Programme['sessions'][number];
export type Talk = Programme['talks'][number];
export type Room = Programme['rooms'][number];
export type AgendaItem = ApiOutputs['minutes']['get'][number];
export type CallSheet = ApiOutputs['talkCall']['get'];
export type Proposal = CallSheet['proposals'][number];
export type Point = ApiOutputs['points']['list'][number];
