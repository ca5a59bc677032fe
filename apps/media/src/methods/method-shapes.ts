import type { ApiInputs, ApiOutputs } from '@pbnet/api-client';
import type { MethodState } from '@pbnet/domain/methods';
import type { Tone } from '@pbnet/ui';

export type MethodBrief = ApiOutputs['methods']['list']['rows'][number];
export type MethodCard = ApiOutputs['methods']['get'];
export type Application = MethodCard['applications'][number];
export type Feedback = MethodCard['feedback'][number];
export type Content = ApiInputs['methods']['create']['content'];

export const tones: Readonly<Record<MethodState, Tone>> = {
  draft: 'neutral',
  'in-review': 'info',
  returned: 'warning',
  published: 'ok',
  archived: 'neutral',
};

export function methodPath(id: string): string {
  return `/media/methods/${id}`;
}
