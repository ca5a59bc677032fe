import type { ApiOutputs } from '@pbnet/api-client';
import type { IconName } from '@pbnet/ui';

type Hit = ApiOutputs['search']['find'][number];

interface Target {
  readonly to: string;
  readonly icon: IconName;
}

const iconsOfThings = {
  campaign: 'send',
  'joint-event': 'calendar',
  meeting: 'people',
  resolution: 'check-circle',
  contest: 'star',
} as const satisfies Record<string, IconName>;

/** The page that shows what was found. */
export function targetOf(hit: Hit): Target {
  if ('to' in hit) return { to: hit.to, icon: iconsOfThings[hit.kind] };
  const { kind, id } = hit;
  switch (kind) {
    case 'center':
      return { to: `/monitoring/sheet?center=${id}`, icon: 'building' };
    case 'regional-center':
      return { to: `/monitoring/grid?rc=${id}`, icon: 'library' };
    case 'person':
      return { to: `/administration/people/${id}`, icon: 'person' };
  }
}
