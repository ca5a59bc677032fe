import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { EmptyState, ErrorState, PageHeader, Skeleton, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MicroFrontendPanel } from './micro-frontend-panel.tsx';

/** Every section of the system, its releases, and the switch between them. */
export function MicroFrontendsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(useApi().platform.microFrontends.queryOptions());

  return (
    <>
      <PageTitle title={t('microFrontends.title')} />
      <PageHeader title={t('microFrontends.title')} lead={t('microFrontends.lead')} />
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="12rem" radius="md" />}
      {data?.length === 0 && (
        <EmptyState icon="puzzle" title={t('microFrontends.none')}>
          {t('microFrontends.noneHelp')}
        </EmptyState>
      )}
      <Stack gap="lg">
        {data?.map((front) => (
          <MicroFrontendPanel key={front.id} front={front} />
        ))}
      </Stack>
    </>
  );
}
