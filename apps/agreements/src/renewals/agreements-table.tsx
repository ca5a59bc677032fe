import { useCan, useLanguage } from '@pbnet/micro-frontend';
import { Box, DataTable, EmptyState, Icon, Stack, Text, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { LeaveOut } from './leave-out.tsx';
import type { BoardRow, Renewal } from './renewal-shapes.ts';
import { shortDay } from './short-day.ts';
import { AgreementLink, StageBadge } from './stage-words.tsx';

export interface AgreementsTableProps {
  readonly renewal: Renewal;
  readonly rows: readonly BoardRow[];
}

export function AgreementsTable({ renewal, rows }: AgreementsTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = (value: BoardRow['oldEndsOn'] | null | undefined) => (value ? shortDay(value, language) : '');
  const mayManage = useCan('renewal.manage') && !renewal.closed;
  const hasActions =
    mayManage && rows.some(({ stage }) => ['waiting', 'failed', 'left-out', 'withdrawn'].includes(stage));
  const columns: readonly DataTableColumn<BoardRow>[] = [
    {
      key: 'title',
      title: t('renewals.row.agreement'),
      rowHeader: true,
      sortValue: ({ title }) => title,
      cell: ({ agreementId, successor, title, number }) => (
        <Stack gap={0} miw="14rem">
          <AgreementLink id={successor?.id ?? agreementId} title={title} />
          {number !== null && (
            <Text size="sm" c="dimmed">
              {t('renewals.row.number', { number })}
            </Text>
          )}
        </Stack>
      ),
    },
    {
      key: 'center',
      title: t('renewals.row.center'),
      cell: ({ regionalCenterName }) => (
        <Box miw="11rem">{regionalCenterName ?? t('renewals.board.noCenter')}</Box>
      ),
      sortValue: ({ regionalCenterName }) => regionalCenterName,
    },
    {
      key: 'ends',
      title: t('renewals.row.ends'),
      cell: ({ oldEndsOn }) => day(oldEndsOn),
      sortValue: ({ oldEndsOn }) => oldEndsOn,
    },
    {
      key: 'next',
      title: t('renewals.row.next'),
      cell: ({ successor }) =>
        successor?.startsOn
          ? t('renewals.row.period', { from: day(successor.startsOn), till: day(successor.endsOn) })
          : '–',
      sortValue: ({ successor }) => successor?.startsOn ?? null,
    },
    {
      key: 'stage',
      title: t('renewals.row.stage'),
      cell: ({ stage, words }) => (
        <Stack gap={4}>
          <StageBadge stage={stage} />
          {words !== null && <Text size="sm">{words[language]}</Text>}
        </Stack>
      ),
    },
    {
      key: 'days',
      title: t('renewals.row.days'),
      numeric: true,
      sortValue: ({ days }) => days,
      cell: ({ days, stuck }) =>
        stuck ? (
          <>
            <Icon name="warning" size="1em" /> {t('renewals.row.stuck', { days })}
          </>
        ) : (
          days
        ),
    },
    ...(hasActions
      ? [
          {
            key: 'action',
            title: t('renewals.row.action'),
            cell: (row: BoardRow) => <LeaveOut renewal={renewal} row={row} />,
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t('renewals.row.caption')}
      columns={columns}
      rows={rows}
      rowKey={({ agreementId }) => agreementId}
      maxHeight="40rem"
      empty={<EmptyState title={t('renewals.row.none')} icon="search" />}
    />
  );
}
