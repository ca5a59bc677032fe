import type { StaffReader } from '@pbnet/domain/readers';
import { useLanguage } from '@pbnet/micro-frontend';
import { FactList } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { momentInWords } from '../collections/moments.ts';

/** What is known of the card without the person. */
export function ReaderFacts({ reader }: { readonly reader: StaffReader }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <FactList>
      <dt>{t('readers.card.name')}</dt>
      <dd>{reader.name}</dd>
      <dt>{t('readers.card.level')}</dt>
      <dd>{reader.level && t(`readers.list.levels.${reader.level}`)}</dd>
      <dt>{t('readers.card.origin')}</dt>
      <dd>{t(`readers.list.origins.${reader.origin}`)}</dd>
      {reader.centerName !== '' && (
        <>
          <dt>{t('readers.card.where')}</dt>
          <dd>{reader.centerName}</dd>
        </>
      )}
      <dt>{t('readers.card.registered')}</dt>
      <dd>{momentInWords(reader.registeredAt, language)}</dd>
      <dt>{t('readers.card.seen')}</dt>
      <dd>{momentInWords(reader.lastSeenAt, language)}</dd>
      <dt>{t('readers.card.sessions')}</dt>
      <dd>{reader.openSessions}</dd>
      {reader.level === 'child' && (
        <>
          <dt>{t('readers.card.guardian')}</dt>
          <dd>{t(reader.hasGuardian ? 'readers.card.yes' : 'readers.card.no')}</dd>
        </>
      )}
      {reader.suspensionReason !== '' && (
        <>
          <dt>{t('readers.card.suspension')}</dt>
          <dd>{reader.suspensionReason}</dd>
        </>
      )}
    </FactList>
  );
}
