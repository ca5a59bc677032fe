import { useApi } from '@pbnet/api-client/react';
import { useQueryClient } from '@tanstack/react-query';

/** A consent changes what the reader may do: everything about the reader is asked for again. */
export function useConsentsChanged(): () => Promise<void> {
  const api = useApi();
  const queries = useQueryClient();
  return () => queries.invalidateQueries(api.ownReader.pathFilter());
}
