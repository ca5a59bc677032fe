import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';

/** What every step of a broadcast does when it is done: tells it, and lets the pages read again. */
export function useBroadcastStep() {
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  return (text: string) => ({
    onSuccess: () => host.notify({ tone: 'done' as const, text }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(api.broadcasts.pathFilter()),
        queries.invalidateQueries(api.calendar.pathFilter()),
        queries.invalidateQueries(api.videos.pathFilter()),
      ]),
  });
}
