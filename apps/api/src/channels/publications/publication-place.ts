import type { Place } from '@pbnet/domain/access';

interface Placed {
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly centerId: number | null;
}

export function placeOf({ regionId, regionalCenterId, centerId }: Placed): Place {
  if (regionId === null || regionalCenterId === null) return { kind: 'network' };
  if (centerId === null) return { kind: 'regional-center', regionId, regionalCenterId };
  return { kind: 'center', regionId, regionalCenterId, centerId };
}
