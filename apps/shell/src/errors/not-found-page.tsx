import { PageTitle } from '@pbnet/micro-frontend';
import { Button, EmptyState } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('errors.notFound')} />
      <EmptyState
        icon="search"
        title={t('errors.notFound')}
        action={
          <Button component={Link} to="/">
            {t('errors.toHome')}
          </Button>
        }
      >
        {t('errors.notFoundHelp')}
      </EmptyState>
    </>
  );
}
