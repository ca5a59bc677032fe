import { PageTitle } from '@pbnet/micro-frontend';
import { EmptyState } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('events.notFound')} />
      <EmptyState title={t('events.notFound')} icon="search">
        {t('events.notFoundHelp')}
      </EmptyState>
    </>
  );
}
