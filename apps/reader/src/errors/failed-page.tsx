import { PageTitle } from '@pbnet/micro-frontend';
import { ErrorState, PageHeader } from '@pbnet/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';

/** A page that broke while it was drawn or loaded. A script that did not come is asked for by a whole new page. */
export function FailedPage() {
  const { t } = useTranslation();
  const error = useRouteError();

  useEffect(() => console.error(error), [error]);

  return (
    <>
      <PageTitle title={t('errors.failed')} />
      <PageHeader title={t('errors.failed')} />
      <ErrorState
        what={t('errors.failed')}
        safe={t('errors.safe')}
        whatToDo={t('errors.whatToDo')}
        onRetry={() => location.reload()}
      />
    </>
  );
}
