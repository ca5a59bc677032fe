import { useHost } from '@pbnet/micro-frontend';
import { useApi } from '@pbnet/api-client/react';
import { useQueryClient } from '@tanstack/react-query';

/** What every step of a card does when it is done: tells it, and lets the page read again. */
export function useEventStep() {
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  return (text: string) => ({
    onSuccess: () => host.notify({ tone: 'done' as const, text }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(api.jointEvents.pathFilter()),
        queries.invalidateQueries(api.calendar.pathFilter()),
        queries.invalidateQueries(api.requests.pathFilter()),
      ]),
  });
}
