import { useApi, useApiClient } from '@pbnet/api-client/react';
import { useLive, type Liveness } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';

/** Reads the campaign again whenever a card in sight has changed. */
export function useCampaignChanges(campaignId: string): Liveness {
  const api = useApi();
  const client = useApiClient();
  const queries = useQueryClient();
  return useLive(
    campaignId,
    (listener) => client.requests.changes.subscribe({ campaignId }, listener),
    () => void queries.invalidateQueries(api.requests.pathFilter()),
  );
}
