import { PageTitle } from '@pbnet/micro-frontend';
import { PageHeader } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export function OverviewPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('overview.title')} />
      <PageHeader title={t('overview.title')} lead={t('overview.lead')} />
    </>
  );
}
