import type { ApiOutputs } from '@pbnet/api-client';

type Board = NonNullable<ApiOutputs['campaigns']['board']>;

/** What of a campaign of any kind its extensions need. */
export type Extensible = Pick<Board['campaign'], 'id' | 'closesOn' | 'closed'>;

/** A regional center's card whose due day can be moved. */
export type Extended = Pick<Board['cards'][number], 'name' | 'state' | 'dueOn' | 'extensions'>;

export type Extension = Extended['extensions'][number];
