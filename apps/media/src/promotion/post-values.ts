import { socialNetworkKinds, type PostContent, type SocialNetworkKind } from '@pbnet/domain/promotion';
import { ownZone, typedInstant, typedTime } from '@pbnet/micro-frontend/forms';

/** A post as its form holds it: the time by the clock of this computer. */
export interface PostValues {
  readonly network: SocialNetworkKind;
  readonly channelId: string | null;
  readonly text: string;
  readonly link: string;
  /** 'YYYY-MM-DD HH:mm:ss' */
  readonly publishAt: string | null;
}

export function networkOf(name: string | null): SocialNetworkKind {
  return socialNetworkKinds.find((known) => known === name) ?? 'vk';
}

export function postValuesOf({ network, channelId, text, link, publishAt }: PostContent): PostValues {
  return {
    ...{ network, channelId, text, link: link ?? '' },
    publishAt: typedTime(publishAt, ownZone()),
  };
}

export function linkOf(typed: string): string | null {
  const link = typed.trim();
  return link === '' ? null : link;
}

export function postContentOf({ network, channelId, text, link, publishAt }: PostValues): PostContent {
  return {
    ...{ network, text: text.trim(), link: linkOf(link) },
    channelId: network === 'by-hand' ? null : channelId,
    publishAt: typedInstant(publishAt, ownZone()),
  };
}
