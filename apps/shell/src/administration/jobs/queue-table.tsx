import type { ApiOutputs } from '@pbnet/api-client';
import { useLanguage } from '@pbnet/micro-frontend';
import { DataTable } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { moment } from './moment.ts';

type Queue = ApiOutputs['jobs']['list']['queues'][number];

export function QueueTable({ queues }: { readonly queues: readonly Queue[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('jobs.queues')}
      rows={queues}
      rowKey={({ name }) => name}
      columns={[
        {
          key: 'name',
          title: t('jobs.queue'),
          rowHeader: true,
          cell: ({ name }) => t(`jobs.queueName.${name}`),
        },
        { key: 'waiting', title: t('jobs.waiting'), numeric: true, cell: ({ waiting }) => waiting },
        { key: 'running', title: t('jobs.running'), numeric: true, cell: ({ running }) => running },
        { key: 'failed', title: t('jobs.failures'), numeric: true, cell: ({ failed }) => failed },
        {
          key: 'oldest',
          title: t('jobs.oldest'),
          cell: ({ oldestWaitingAt }) => moment(oldestWaitingAt, language) || t('jobs.empty'),
        },
      ]}
    />
  );
}
