import { useApi } from '@pbnet/api-client/react';
import { useQueryClient } from '@tanstack/react-query';

/** After the reader has gone: the head no longer names anybody, and nothing of the account stays in the browser. */
export function useForgetReader(): () => Promise<void> {
  const { status } = useApi().ownReader;
  const queries = useQueryClient();
  return async () => {
    await queries.resetQueries(status.queryFilter());
    queries.removeQueries({ type: 'inactive' });
  };
}
