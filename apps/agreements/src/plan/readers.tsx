import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, useLanguage } from '@pbnet/micro-frontend';
import { DataTable, Loader, type DataTableColumn } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

type Reader = ApiOutputs['openingPlans']['readers'][number];

const letterStates = ['prepared', 'left-out', 'queued', 'sent', 'delivered', 'bounced', 'failed'] as const;

/** Who has the last edition and has said that it read it, by the letter's link or in the system. */
export function Readers({ year }: { readonly year: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(useApi().openingPlans.readers.queryOptions({ year }));
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('plan.loading')} />;
  const read = data.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length;
  const columns: readonly DataTableColumn<Reader>[] = [
    {
      key: 'name',
      title: t('plan.readers.name'),
      rowHeader: true,
      cell: ({ name }) => name,
      sortValue: ({ name }) => name,
    },
    {
      key: 'letter',
      title: t('plan.readers.letter'),
      cell: ({ letter }) => {
        const known = letterStates.find((state) => state === letter);
        return t(`plan.readers.letters.${known ?? 'none'}`);
      },
    },
    {
      key: 'read',
      title: t('plan.readers.read'),
      cell: ({ acknowledgedAt }) =>
        acknowledgedAt === null ? t('plan.readers.notYet') : momentName(acknowledgedAt, language),
      sortValue: ({ acknowledgedAt }) => acknowledgedAt,
    },
  ];
  return (
    <DataTable
      caption={t('plan.readers.caption', { read, total: data.length })}
      columns={columns}
      rows={data}
      rowKey={({ regionalCenterId }) => regionalCenterId}
      maxHeight="24rem"
    />
  );
}
