import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';

/** What every step does when it is done: tells it, and lets the pages read again. */
export function usePublicationStep() {
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  return (text: string) => ({
    onSuccess: () => host.notify({ tone: 'done' as const, text }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(api.publications.pathFilter()),
        queries.invalidateQueries(api.videos.pathFilter()),
      ]),
  });
}
