import { PageTitle } from '@pbnet/micro-frontend';
import { PageHeader } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('media.notFound')} />
      <PageHeader title={t('media.notFound')} lead={t('media.notFoundHelp')} />
    </>
  );
}
