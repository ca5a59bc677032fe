import { keptHere } from '@pbnet/micro-frontend';

/** The region that was looked at last in this browser: who is refused a document comes here more than once. */
export const keptRegion = keptHere<number>('visitor', 'region');
