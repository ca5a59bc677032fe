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
  'planned-opening': 'building',
  'opening-plan': 'calendar-check',
  agreement: 'handshake',
  partner: 'library',
  method: 'book',
  'promotion-plan': 'megaphone',
  video: 'video',
  broadcast: 'broadcast',
  collection: 'library',
  'resource-item': 'book',
} as const satisfies Record<string, IconName>;

const inOrder: Readonly<Record<Hit['kind'], number>> = {
  'regional-center': 1,
  center: 2,
  campaign: 3,
  'joint-event': 4,
  meeting: 5,
  resolution: 6,
  contest: 7,
  agreement: 8,
  'planned-opening': 9,
  'opening-plan': 10,
  partner: 11,
  video: 12,
  broadcast: 13,
  method: 13,
  'promotion-plan': 14,
  collection: 15,
  'resource-item': 16,
  person: 20,
};

/** Every kind that may be found, as the groups stand below each other; a new one does not compile without its place. */
export const hitKinds: readonly Hit['kind'][] = (Object.keys(inOrder) as Hit['kind'][]).toSorted(
  (one, other) => inOrder[one] - inOrder[other],
);

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
