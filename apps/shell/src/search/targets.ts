import type { ApiOutputs } from '@pbnet/api-client';
import type { IconName } from '@pbnet/ui';

type Hit = ApiOutputs['search']['find'][number];

interface Target {
  readonly to: string;
  readonly icon: IconName;
}

/** The page that shows what was found. */
export function targetOf({ kind, id }: Hit): Target {
  switch (kind) {
    case 'center':
      return { to: `/monitoring/sheet?center=${id}`, icon: 'building' };
    case 'regional-center':
      return { to: `/monitoring/grid?rc=${id}`, icon: 'library' };
    case 'person':
      return { to: `/administration/people/${id}`, icon: 'person' };
  }
}
