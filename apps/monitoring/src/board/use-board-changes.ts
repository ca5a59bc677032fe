import { useApi, useApiClient } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { useLive, type Liveness } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';

/** Reads the board of the month again whenever a report in sight has changed. */
export function useBoardChanges(month: Month): Liveness {
  const api = useApi();
  const client = useApiClient();
  const queries = useQueryClient();
  return useLive(
    month,
    (listener) => client.board.changes.subscribe({ month }, listener),
    () => {
      void queries.invalidateQueries(api.board.pathFilter());
      void queries.invalidateQueries(api.campaigns.pathFilter());
    },
  );
}
