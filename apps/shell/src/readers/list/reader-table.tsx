import type { ListedReader } from '@pbnet/domain/readers';
import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, EmptyState } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dayInRow } from '../collections/moments.ts';
import { ReaderStateBadge } from './reader-state.tsx';

type Row = ListedReader & { readonly name?: string };

export interface ReaderTableProps {
  readonly caption: string;
  readonly rows: readonly Row[];
}

/** Cards with a masked name where the row has one. */
export function ReaderTable({ caption, rows }: ReaderTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isNamed = rows.some(({ name }) => name !== undefined);
  const columns = [
    {
      key: 'card',
      title: t('readers.list.card'),
      rowHeader: true,
      cell: ({ id, lastDigits }: Row) => (
        <Anchor component={Link} to={`/readers/${id}`}>
          {lastDigits === null ? t('readers.list.noCard') : `•••• ${lastDigits}`}
        </Anchor>
      ),
    },
    ...(isNamed ? [{ key: 'name', title: t('readers.list.name'), cell: ({ name }: Row) => name ?? '' }] : []),
    {
      key: 'state',
      title: t('readers.list.state'),
      cell: ({ state }: Row) => <ReaderStateBadge state={state} />,
    },
    {
      key: 'origin',
      title: t('readers.list.origin'),
      cell: ({ origin }: Row) => t(`readers.list.origins.${origin}`),
    },
    { key: 'center', title: t('readers.list.center'), cell: ({ centerName }: Row) => centerName },
    {
      key: 'registered',
      title: t('readers.list.registered'),
      cell: ({ registeredAt }: Row) => dayInRow(registeredAt, language),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('readers.list.empty')}>{t('readers.list.emptyHelp')}</EmptyState>}
    />
  );
}
