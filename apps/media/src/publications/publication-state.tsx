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
  const said = [failure && channelFailureWords[failure][language], failureWords].filter(Boolean).join(': ');
  const sending = state === 'placing' && videoSize !== null && videoSize > 0;
  return (
    <>
      <StateBadge tone={tones[state]}>{t(`publications.state.${state}`)}</StateBadge>
      {sending && (
        <Text size="sm">
          {t('publications.sent', { percent: Math.floor((100 * sentBytes) / videoSize) })}
        </Text>
      )}
      {said !== '' && <Text size="sm">{said}</Text>}
      {failure !== null && nextAttemptAt !== null && (
        <Text size="sm" c="dimmed">
          {t('publications.next', { at: momentName(nextAttemptAt, language) })}
        </Text>
      )}
      {lockedPrivate && state !== 'taken-down' && <Text size="sm">{t('publications.lockedPrivate')}</Text>}
    </>
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
