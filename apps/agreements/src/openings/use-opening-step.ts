import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';

/** What every step of a proposal does when it is done: tells it, and lets the page read again. */
export function useOpeningStep() {
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  return (text: string) => ({
    onSuccess: () => host.notify({ tone: 'done' as const, text }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(api.openings.pathFilter()),
        queries.invalidateQueries(api.readiness.pathFilter()),
        queries.invalidateQueries(api.calendar.pathFilter()),
        queries.invalidateQueries(api.requests.pathFilter()),
        queries.invalidateQueries(api.networkHealth.pathFilter()),
      ]),
  });
}
