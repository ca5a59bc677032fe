import { PageTitle } from '@pbnet/micro-frontend';
import { ErrorState, PageHeader } from '@pbnet/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useLocation, useNavigate, useRouteError } from 'react-router';

/** A page that broke while it was drawn or loaded. The menu around it works on. */
export function FailedPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const reference = isRouteErrorResponse(error) ? String(error.status) : undefined;

  useEffect(() => console.error(error), [error]);

  return (
    <>
      <PageTitle title={t('federation.failed.title')} />
      <PageHeader title={t('federation.failed.title')} />
      <ErrorState
        what={t('federation.failed.what')}
        safe={t('federation.safe')}
        whatToDo={t('federation.failed.whatToDo')}
        {...(reference === undefined ? {} : { reference })}
        onRetry={() => void navigate(pathname + search, { replace: true })}
      />
    </>
  );
}
