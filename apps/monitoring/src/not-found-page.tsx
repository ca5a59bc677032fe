import { PageTitle } from '@pbnet/micro-frontend';
import { EmptyState } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('monitoring.notFound')} />
      <EmptyState title={t('monitoring.notFound')} icon="search">
        {t('monitoring.notFoundHelp')}
      </EmptyState>
    </>
  );
}
