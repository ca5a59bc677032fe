import { useApi, useApiClient } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Whether changes arrive by themselves; 'lost' until the line is back. */
export type Liveness = 'connecting' | 'live' | 'lost';

/** Reads the board of the month again whenever a report in sight has changed. */
export function useBoardChanges(month: Month): Liveness {
  const api = useApi();
  const client = useApiClient();
  const queries = useQueryClient();
  const [liveness, setLiveness] = useState<Liveness>('connecting');

  useEffect(() => {
    function refresh() {
      void queries.invalidateQueries(api.board.pathFilter());
      void queries.invalidateQueries(api.campaigns.pathFilter());
    }
    const subscription = client.board.changes.subscribe(
      { month },
      {
        onData: refresh,
        onConnectionStateChange: ({ state }) => setLiveness(state === 'pending' ? 'live' : 'lost'),
        onError: () => setLiveness('lost'),
      },
    );
    return () => subscription.unsubscribe();
  }, [api, client, queries, month]);

  return liveness;
}
