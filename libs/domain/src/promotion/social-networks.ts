export const socialNetworkKinds = ['vk', 'telegram', 'by-hand'] as const;

export type SocialNetworkKind = (typeof socialNetworkKinds)[number];

/** Of one network; texts are counted in UTF-16 units, as both networks count them. */
export interface NetworkTextLimits {
  readonly textLength: number;
  /** Of a text under a picture. */
  readonly captionLength: number;
  /** The link stands in the text and takes of its length. */
  readonly linkIsCounted: boolean;
}

export const networkLimits: Readonly<Record<SocialNetworkKind, NetworkTextLimits>> = {
  vk: { textLength: 16_384, captionLength: 16_384, linkIsCounted: false },
  telegram: { textLength: 4096, captionLength: 1024, linkIsCounted: true },
  'by-hand': { textLength: 16_384, captionLength: 16_384, linkIsCounted: true },
};

export interface PostWords {
  readonly text: string;
  readonly link: string | null;
}

/** The text as the network shows it: the link stands below where it is no attachment of its own. */
export function wordsOfPost(network: SocialNetworkKind, { text, link }: PostWords): string {
  const trimmed = text.trim();
  if (link === null || !networkLimits[network].linkIsCounted) return trimmed;
  return trimmed === '' ? link : `${trimmed}\n\n${link}`;
}

export interface PostLength {
  readonly length: number;
  readonly limit: number;
  /** How much is too much; 0 for what fits. */
  readonly over: number;
}

/** How long the post is as its network counts. */
export function postLength(
  network: SocialNetworkKind,
  post: PostWords & { readonly hasPicture: boolean },
): PostLength {
  const { textLength, captionLength } = networkLimits[network];
  const limit = post.hasPicture ? captionLength : textLength;
  const { length } = wordsOfPost(network, post);
  return { length, limit, over: Math.max(0, length - limit) };
}
