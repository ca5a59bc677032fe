import { useApi, useApiClient } from '@pbnet/api-client/react';
import { useLive, type Liveness } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';

/** Reads the renewal again whenever a draft is made or somebody changes what is renewed. */
export function useRenewalChanges(campaignId: string): Liveness {
  const api = useApi();
  const client = useApiClient();
  const queries = useQueryClient();
  return useLive(
    campaignId,
    (listener) => client.renewals.changes.subscribe({ campaignId }, listener),
    () => void queries.invalidateQueries(api.renewals.pathFilter()),
  );
}
