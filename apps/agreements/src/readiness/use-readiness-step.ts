import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';

/** What every command of an opening's readiness does when it is done: tells it, and lets the pages read again. */
export function useReadinessStep() {
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  return (text: string) => ({
    onSuccess: () => host.notify({ tone: 'done' as const, text }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(api.readiness.pathFilter()),
        queries.invalidateQueries(api.openings.pathFilter()),
        queries.invalidateQueries(api.network.pathFilter()),
        queries.invalidateQueries(api.networkHealth.pathFilter()),
      ]),
  });
}
