import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';

/** What every step of a plan or a post does when it is done: tells it, and lets the page read again. */
export function usePromotionStep() {
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  return (text: string) => ({
    onSuccess: () => host.notify({ tone: 'done' as const, text }),
    onSettled: () => queries.invalidateQueries(api.promotion.pathFilter()),
  });
}
