import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { Alert, ErrorState, Icon, PageHeader, Skeleton, Stack, StateBadge } from '@pbnet/ui';
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
          {alive ? (
            <div>
              <StateBadge tone="ok">{t('jobs.alive')}</StateBadge>
            </div>
          ) : (
            <Alert color="red" icon={<Icon name="warning" />} title={t('jobs.dead')}>
              {t('jobs.deadHelp')}
            </Alert>
          )}
          <WorkTable works={data.works} />
          <QueueTable queues={data.queues} />
        </Stack>
      )}
    </>
  );
}
