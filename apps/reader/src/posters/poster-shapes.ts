import type { ApiOutputs } from '@pbnet/api-client';

export type Poster = ApiOutputs['posters']['get'];
