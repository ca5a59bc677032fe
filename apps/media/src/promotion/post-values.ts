import {
  postLength,
  socialNetworkKinds,
  type PostContent,
  type SocialNetworkKind,
} from '@pbnet/domain/promotion';
import { ownZone, typedInstant, typedTime } from '@pbnet/micro-frontend/forms';
import { postContent } from '@pbnet/validation/promotion';

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

export interface PostFault {
  readonly field: 'text' | 'link' | 'publishAt';
  readonly fault: 'over' | 'post.textFault' | 'form.linkFault' | 'post.pastFault';
  /** How much too long the text is. */
  readonly over?: number;
}

export interface JudgedPost {
  readonly initial: PostValues;
  readonly hasPicture: boolean;
  readonly now: Date;
}

/** What is wrong before anything is sent. A time that has passed and was there before is no new mistake. */
export function postFaultsOf(values: PostValues, judged: JudgedPost): readonly PostFault[] {
  const content = postContentOf(values);
  const { network, text, link, publishAt } = content;
  const { over } = postLength(network, { text, link, hasPicture: judged.hasPicture });
  const issues = postContent.safeParse(content).error?.issues ?? [];
  const past = publishAt !== null && new Date(publishAt) <= judged.now;
  const faults: readonly (PostFault | false)[] = [
    text === '' && link === null && { field: 'text', fault: 'post.textFault' },
    over > 0 && { field: 'text', fault: 'over', over },
    issues.some(({ path }) => path[0] === 'link') && { field: 'link', fault: 'form.linkFault' },
    past && values.publishAt !== judged.initial.publishAt && { field: 'publishAt', fault: 'post.pastFault' },
  ];
  return faults.filter((fault) => fault !== false);
}
