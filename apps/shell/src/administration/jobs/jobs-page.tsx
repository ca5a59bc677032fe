import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { Alert, ErrorState, Icon, PageHeader, Skeleton, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueueTable } from './queue-table.tsx';
import { WorkTable } from './work-table.tsx';

/** What the system does by itself, whether it did, and a button to do it now. */
export function JobsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery({ ...useApi().jobs.list.queryOptions(), refetchInterval: 5_000 });
  const alive = data?.workers.some((worker) => worker.alive);

  return (
    <>
      <PageTitle title={t('jobs.title')} />
      <PageHeader title={t('jobs.title')} lead={t('jobs.lead')} />
      {error && !data && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="12rem" radius="md" />}
      {data && (
        <Stack gap="lg">
          <Alert
            color={alive ? 'green' : 'red'}
            icon={<Icon name={alive ? 'check-circle' : 'warning'} />}
            title={t(alive ? 'jobs.alive' : 'jobs.dead')}
          >
            {t(alive ? 'jobs.aliveHelp' : 'jobs.deadHelp')}
          </Alert>
          <WorkTable works={data.works} />
          <QueueTable queues={data.queues} />
        </Stack>
      )}
    </>
  );
}
