import type { ApiOutputs } from '@pbnet/api-client';
import type { BroadcastState, PointState } from '@pbnet/domain/broadcasts';
import type { Tone } from '@pbnet/ui';

export type BroadcastCard = ApiOutputs['broadcasts']['get'];
export type NamedBroadcast = BroadcastCard['broadcast'];
export type Point = BroadcastCard['points'][number];
export type Thing = ApiOutputs['broadcasts']['things'][number];

export const tones: Readonly<Record<BroadcastState, Tone>> = {
  requested: 'info',
  returned: 'warning',
  agreed: 'ok',
  prepared: 'ok',
  testing: 'info',
  live: 'bad',
  finished: 'neutral',
  postponed: 'warning',
  cancelled: 'neutral',
};

export const pointTones: Readonly<Record<PointState, Tone>> = {
  'no-answer': 'warning',
  ready: 'ok',
  'not-coming': 'neutral',
};

export function broadcastPath(id: string): string {
  return `/media/broadcasts/${id}`;
}
