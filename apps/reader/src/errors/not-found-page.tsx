import { PageTitle } from '@pbnet/micro-frontend';
import { Button, PageHeader } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('errors.notFound')} />
      <PageHeader title={t('errors.notFound')} lead={t('errors.notFoundHelp')} />
      <Button component={Link} to="/">
        {t('errors.toHome')}
      </Button>
    </>
  );
}
