import { useApi } from '@pbnet/api-client/react';
import { ExtensionRequests } from '@pbnet/micro-frontend/campaigns';
import { useQuery } from '@tanstack/react-query';

/** Requests that wait for headquarters, whatever the board is filtered by. */
export function WaitingExtensions({ campaignId }: { readonly campaignId: string }) {
  const { data = [] } = useQuery(useApi().requests.board.queryOptions({ campaignId }));
  return <ExtensionRequests cards={data} />;
}
