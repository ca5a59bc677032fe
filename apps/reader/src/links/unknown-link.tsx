import { PageTitle } from '@pbnet/micro-frontend';
import { EmptyState } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

/** For a link that is damaged, foreign or switched off: nothing is said of any meeting. */
export function UnknownLink() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('links.unknown')} />
      <EmptyState title={t('links.unknown')} icon="search">
        {t('links.unknownHelp')}
      </EmptyState>
    </>
  );
}
