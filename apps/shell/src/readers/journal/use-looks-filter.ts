import type { ApiInputs } from '@pbnet/api-client';
import { isDay, isUuid } from '@pbnet/domain';
import { lookKinds } from '@pbnet/domain/readers';
import { useFilters } from '../../forms/use-filters.ts';

/** Absent members narrow nothing. */
export type LooksFilter = Pick<
  ApiInputs['readerJournal']['list'],
  'actorId' | 'readerId' | 'what' | 'from' | 'to'
>;

/** The filter as it stands in the address; what is no filter there is left out. */
export function useLooksFilter(): LooksFilter {
  const filters = useFilters();
  const [who, reader, from, to] = [
    filters.get('who'),
    filters.get('reader'),
    filters.get('from'),
    filters.get('to'),
  ];
  const what = lookKinds.find((kind) => kind === filters.get('what'));
  return {
    ...(isUuid(who) && { actorId: who }),
    ...(isUuid(reader) && { readerId: reader }),
    ...(what && { what }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
  };
}
