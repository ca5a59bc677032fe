import { useApi } from '@pbnet/api-client/react';
import { useQueryClient } from '@tanstack/react-query';

/** Reads everything about the people of meetings anew, after a change. */
export function useRefresh(): () => Promise<void> {
  const api = useApi();
  const queries = useQueryClient();
  return () => queries.invalidateQueries(api.attendance.pathFilter());
}
