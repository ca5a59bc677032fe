import type { Month } from '@pbnet/domain';
import { dayName, momentName, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, EmptyState } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CenterRow } from './center-rows.ts';
import { CenterReportState } from './state-words.tsx';

export interface CenterTableProps {
  readonly month: Month;
  readonly rows: readonly CenterRow[];
}

/** Centres with the state of their report; the name leads down to the report itself. */
export function CenterTable({ month, rows }: CenterTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('board.centers.caption')}
      captionHidden
      rows={rows}
      empty={<EmptyState title={t('board.table.empty')} icon="filter" />}
      rowKey={({ centerId }) => centerId}
      columns={[
        {
          key: 'name',
          title: t('board.centers.name'),
          rowHeader: true,
          sortValue: ({ name }) => name,
          cell: ({ centerId, name, state }) =>
            state === 'not-required' ? (
              name
            ) : (
              <Anchor component={Link} to={`/monitoring/report/${month}/${centerId}`}>
                {name}
              </Anchor>
            ),
        },
        {
          key: 'locality',
          title: t('board.centers.locality'),
          sortValue: ({ locality }) => locality,
          cell: ({ locality }) => locality,
        },
        {
          key: 'state',
          title: t('board.centers.state'),
          sortValue: ({ state }) => t(`board.state.${state}`),
          cell: ({ state, late, overdue }) => (
            <CenterReportState state={state} late={late} overdue={overdue} />
          ),
        },
        {
          key: 'due',
          title: t('board.centers.due'),
          sortValue: ({ dueOn }) => dueOn,
          cell: ({ dueOn }) => dayName(dueOn, language),
        },
        {
          key: 'submitted',
          title: t('board.centers.submitted'),
          sortValue: ({ submittedAt }) => submittedAt,
          cell: ({ submittedAt }) =>
            submittedAt === null ? t('board.centers.notSubmitted') : momentName(submittedAt, language),
        },
      ]}
    />
  );
}
