import { useApi } from '@pbnet/api-client/react';
import { useQueryClient } from '@tanstack/react-query';

/** Reads everything again that shows cards of campaigns. */
export function useReread(): () => Promise<unknown> {
  const api = useApi();
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [api.campaigns, api.requests, api.board].map((shown) => queries.invalidateQueries(shown.pathFilter())),
    );
}
