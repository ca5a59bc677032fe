import type { ApiOutputs } from '@pbnet/api-client';
import type { PublicationState } from '@pbnet/domain/publications';
import type { Tone } from '@pbnet/ui';

export type PublicationPage = ApiOutputs['publications']['list'];
export type NamedPublication = PublicationPage['rows'][number];
export type VideoPublications = ApiOutputs['publications']['ofVideo'];

export const tones: Readonly<Record<PublicationState, Tone>> = {
  waiting: 'neutral',
  placing: 'info',
  processing: 'info',
  scheduled: 'info',
  published: 'ok',
  failed: 'bad',
  removing: 'warning',
  'taken-down': 'neutral',
};
