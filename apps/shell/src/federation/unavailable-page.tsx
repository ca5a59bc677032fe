import { useLanguage, PageTitle } from '@pbnet/micro-frontend';
import type { RegistryEntry } from '@pbnet/domain/platform';
import { ErrorState, PageHeader } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { failureOf } from './remotes.ts';

export interface UnavailablePageProps {
  readonly entry: RegistryEntry;
}

/** Stands in the place of a micro-frontend that did not come. The rest of the system works on. */
export function UnavailablePage({ entry }: UnavailablePageProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  const failure = failureOf(entry.id) ?? 'unavailable';
  const name = entry.module.title[language];

  async function retry(): Promise<void> {
    await navigate(pathname + search + hash, { replace: true });
    // Older browsers remember a script that did not come until the whole page is loaded anew.
    if (failureOf(entry.id) === 'unavailable') location.reload();
  }

  return (
    <>
      <PageTitle title={t('federation.title', { name })} />
      <PageHeader title={name} />
      <ErrorState
        title={t('federation.title', { name })}
        what={t(`federation.${failure}.what`)}
        safe={t('federation.safe')}
        whatToDo={t(`federation.${failure}.whatToDo`)}
        reference={`${entry.id} ${entry.release}`}
        {...(failure === 'foreign' ? {} : { onRetry: () => void retry() })}
      />
    </>
  );
}
