import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';
import type { RightsSheet } from './rights-shapes.ts';

/** What every change of rights and consents does when it is done: tells it, and lets the video's pages read again. */
export function useRightsStep() {
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  return (text: string) => ({
    onSuccess: (sheet: RightsSheet) => {
      queries.setQueryData(api.videoRights.get.queryKey({ id: sheet.id }), sheet);
      host.notify({ tone: 'done' as const, text });
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(api.videoRights.pathFilter()),
        queries.invalidateQueries(api.moderation.pathFilter()),
        queries.invalidateQueries(api.videos.pathFilter()),
      ]),
  });
}
