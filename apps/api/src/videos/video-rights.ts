import { can, type Actor, type Permission, type Place } from '@pbnet/domain/access';
import { videoCommands, videoStateAllows, type OwnVideoCommand, type VideoState } from '@pbnet/domain/videos';
import type { Video } from './video.ts';

type Owned = Pick<Video, 'state' | 'regionId' | 'regionalCenterId' | 'centerId'>;

const permissions: Readonly<Record<OwnVideoCommand, Permission>> = {
  save: 'video.edit',
  upload: 'video.edit',
  submit: 'video.submit',
  withdraw: 'video.edit',
  'check-again': 'video.edit',
  'choose-poster': 'video.edit',
};

/** From when headquarters looks at it, the card is headquarters' to change: what it has let pass stays as it was. */
const inHeadquartersHands: readonly VideoState[] = ['moderation', 'approved', 'publishing', 'published'];

export function placeOf({ regionId, regionalCenterId, centerId }: Omit<Owned, 'state'>): Place {
  if (regionId === null || regionalCenterId === null) return { kind: 'network' };
  if (centerId === null) return { kind: 'regional-center', regionId, regionalCenterId };
  return { kind: 'center', regionId, regionalCenterId, centerId };
}

/** True where the actor's place is the video's or above it. */
function isOwn({ place }: Actor, video: Owned): boolean {
  switch (place.kind) {
    case 'network':
      return true;
    case 'region':
      return place.regionId === video.regionId;
    case 'regional-center':
      return place.regionalCenterId === video.regionalCenterId;
    case 'center':
      return place.centerId === video.centerId;
  }
}

/** True when this actor may take this step with this video now. */
export function mayTake(actor: Actor, video: Owned, command: OwnVideoCommand): boolean {
  const touches = command !== 'withdraw' && inHeadquartersHands.includes(video.state);
  return (
    can(actor, permissions[command]) &&
    isOwn(actor, video) &&
    videoStateAllows(video.state, command) &&
    (!touches || actor.place.kind === 'network')
  );
}

export function allowed(actor: Actor, video: Owned): readonly OwnVideoCommand[] {
  return videoCommands.filter((command) => mayTake(actor, video, command));
}
