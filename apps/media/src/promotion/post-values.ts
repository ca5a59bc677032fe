import { socialNetworkKinds, type PostContent, type SocialNetworkKind } from '@pbnet/domain/promotion';

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

function wall(instant: string): string {
  const at = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

export function postValuesOf({ network, channelId, text, link, publishAt }: PostContent): PostValues {
  return {
    ...{ network, channelId, text, link: link ?? '' },
    publishAt: publishAt === null ? null : wall(publishAt),
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
    publishAt: publishAt === null ? null : new Date(publishAt.replace(' ', 'T')).toISOString(),
  };
}
