import { postLength, type PostWords, type SocialNetworkKind } from '@pbnet/domain/promotion';
import { useLanguage } from '@pbnet/micro-frontend';
import { formatNumber, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export interface LengthLineProps extends PostWords {
  readonly network: SocialNetworkKind;
  readonly hasPicture: boolean;
}

/** How long the post is as its network counts, said aloud once it is too much. */
export function LengthLine({ network, ...post }: LengthLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { length, limit, over } = postLength(network, post);
  const words = t('promotion.post.length', {
    length: formatNumber(length, language),
    limit: formatNumber(limit, language),
  });
  return (
    <Text
      size="sm"
      c={over > 0 ? 'red' : 'dimmed'}
      fw={over > 0 ? 600 : 400}
      aria-live={over > 0 ? 'polite' : 'off'}
    >
      {over > 0 ? `${words}, ${t('promotion.post.over', { over: formatNumber(over, language) })}` : words}
    </Text>
  );
}
