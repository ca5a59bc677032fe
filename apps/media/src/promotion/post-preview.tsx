import { networkLimits, wordsOfPost, type SocialNetworkKind } from '@pbnet/domain/promotion';
import { Card, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import classes from './promotion.module.css';

export interface PostPreviewProps {
  readonly network: SocialNetworkKind;
  readonly text: string;
  readonly link: string | null;
  /** Of the stored picture; null for none. */
  readonly pictureId: string | null;
}

/** As it stands in the network: Telegram puts the picture above the words, VK below them. */
export function PostPreview({ network, text, link, pictureId }: PostPreviewProps) {
  const { t } = useTranslation();
  const label = t('promotion.post.preview', { network: t(`promotion.network.${network}`) });
  const picture = pictureId !== null && (
    <img className={classes['picture']} src={`/files/stored/${pictureId}`} alt="" loading="lazy" />
  );
  const attached = link !== null && !networkLimits[network].linkIsCounted;
  return (
    <Card component="figure" withBorder m={0} className={classes['preview']}>
      <Text component="figcaption" size="sm" c="dimmed">
        {label}
      </Text>
      {network === 'telegram' && picture}
      <p className={classes['words']}>{wordsOfPost(network, { text, link })}</p>
      {network !== 'telegram' && picture}
      {attached && (
        <Text size="sm" className={classes['attachment']}>
          {link}
        </Text>
      )}
    </Card>
  );
}
