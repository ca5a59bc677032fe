import { network, type Place, type PlaceIds } from '@pbnet/domain/access';

/** The centre that registered the reader on paper; the network for who came through ЕСИА. */
export function placeOfReader({ regionId, regionalCenterId, centerId }: PlaceIds): Place {
  if (regionId === null || regionalCenterId === null) return network;
  const place = { regionId, regionalCenterId };
  return centerId === null ? { kind: 'regional-center', ...place } : { kind: 'center', ...place, centerId };
}
