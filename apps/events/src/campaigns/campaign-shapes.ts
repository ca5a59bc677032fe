import type { ApiOutputs } from '@pbnet/api-client';

export type Request = ApiOutputs['requests']['get'];
export type Listed = ApiOutputs['requests']['list'][number];
export type Campaign = Request['campaign'];
export type Card = ApiOutputs['requests']['card'];
