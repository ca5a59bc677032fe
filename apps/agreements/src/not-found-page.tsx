import { PageTitle } from '@pbnet/micro-frontend';
import { EmptyState } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('agreements.notFound')} />
      <EmptyState title={t('agreements.notFound')} icon="search">
        {t('agreements.notFoundHelp')}
      </EmptyState>
    </>
  );
}
