import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';
import type { Sheet } from './moderation-shapes.ts';

/** What every step of moderation does when it is done: tells it, and lets all pages of the video read again. */
export function useModerationStep() {
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  return (text: string) => ({
    onSuccess: (sheet: Sheet) => {
      queries.setQueryData(api.moderation.sheet.queryKey({ id: sheet.id }), sheet);
      host.notify({ tone: 'done' as const, text });
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(api.moderation.pathFilter()),
        queries.invalidateQueries(api.videos.pathFilter()),
      ]),
  });
}
