import { network, type Place } from '@pbnet/domain/access';
import type { Method } from './method.ts';

export function methodPlace({
  regionId,
  regionalCenterId,
}: Pick<Method, 'regionId' | 'regionalCenterId'>): Place {
  return regionId === null || regionalCenterId === null
    ? network
    : { kind: 'regional-center', regionId, regionalCenterId };
}
