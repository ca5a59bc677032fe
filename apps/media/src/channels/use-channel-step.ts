import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';

export function useChannelStep() {
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  return (text: string) => ({
    onSuccess: () => host.notify({ tone: 'done' as const, text }),
    onSettled: () => queries.invalidateQueries(api.channels.pathFilter()),
  });
}
