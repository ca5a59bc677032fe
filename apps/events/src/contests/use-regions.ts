import { useApi } from '@pbnet/api-client/react';
import { useQuery } from '@tanstack/react-query';

/** Names of the regions that have a regional center, by id. */
export function useRegions(): ReadonlyMap<number, string> {
  const { data = [] } = useQuery(useApi().publicContests.places.queryOptions());
  return new Map(data.map(({ regionId, regionName }) => [regionId, regionName]));
}
