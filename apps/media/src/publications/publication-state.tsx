import { channelFailureWords } from '@pbnet/domain/channels';
import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { StateBadge, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { tones, type NamedPublication } from './publication-shapes.ts';

/** The state in words, what stopped it, and when it is tried again. */
export function PublicationStateCell({ publication }: { readonly publication: NamedPublication }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, failure, failureWords, nextAttemptAt, sentBytes, videoSize, lockedPrivate } = publication;
  const sending = state === 'placing' && videoSize !== null && videoSize > 0;
  return (
    <>
      <StateBadge tone={tones[state]}>{t(`publications.state.${state}`)}</StateBadge>
      {sending && (
        <Text size="sm">
          {t('publications.sent', { percent: Math.floor((100 * sentBytes) / videoSize) })}
        </Text>
      )}
      {failure !== null && <Text size="sm">{channelFailureWords[failure][language]}</Text>}
      {failureWords !== null && failureWords !== '' && <Said words={failureWords} />}
      {failure !== null && nextAttemptAt !== null && (
        <Text size="sm" c="dimmed">
          {t('publications.next', { at: momentName(nextAttemptAt, language) })}
        </Text>
      )}
      {lockedPrivate && state !== 'taken-down' && <Text size="sm">{t('publications.lockedPrivate')}</Text>}
    </>
  );
}

/** Words in Russian are our own, a platform's come as it says them. */
function Said({ words }: { readonly words: string }) {
  const { t } = useTranslation();
  if (/[а-яё]/i.test(words)) return <Text size="sm">{words}</Text>;
  return (
    <Text size="sm" c="dimmed">
      {t('publications.channelSaid')} <q lang="en">{words}</q>
    </Text>
  );
}

/** When it is or was to be seen. */
export function PublicationTime({ publication }: { readonly publication: NamedPublication }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { publishedAt, publishAt, takenDownAt } = publication;
  const name = (at: string) => momentName(at, language);
  if (takenDownAt !== null) return <>{name(takenDownAt)}</>;
  if (publishedAt !== null) return <>{t('publications.shown', { at: name(publishedAt) })}</>;
  return (
    <>{publishAt === null ? t('publications.atOnce') : t('publications.planned', { at: name(publishAt) })}</>
  );
}
