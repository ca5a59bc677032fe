import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { Language, Month } from '@pbnet/domain';
import type { PlaceRef } from '@pbnet/domain/access';
import { missingReports, type Total } from '@pbnet/domain/monitoring';
import { useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  DataTable,
  Group,
  Icon,
  Stack,
  StateBadge,
  Title,
  type DataTableColumn,
} from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, type To } from 'react-router';
import { indicatorName } from '../figures/indicator-name.ts';
import { useDashboardAddress } from './dashboard-address.ts';
import type { PanelProps } from './dashboard.tsx';
import { movement, numberText } from '../figures/total-format.ts';
import { fileAddress, panelQuestion } from './panel-question.ts';
import { Panel } from './panel.tsx';
import { oneReportLooks, stateOfOne } from './report-state.ts';

type Parts = ApiOutputs['dashboard']['parts'];

interface Row {
  readonly id: number;
  readonly name: string;
  readonly total: Total;
  readonly previous: Total;
  readonly yearAgo: Total;
  readonly counted: number;
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly allZero: number;
}

function rowsOf(parts: Parts): readonly Row[] {
  return parts.ids.map((id, index) => ({
    id,
    name: parts.names[index] ?? '',
    total: parts.totals[index] ?? null,
    previous: parts.previous[index] ?? null,
    yearAgo: parts.yearAgo[index] ?? null,
    counted: parts.counted[index] ?? 0,
    expected: parts.expected[index] ?? 0,
    onTime: parts.onTime[index] ?? 0,
    late: parts.late[index] ?? 0,
    allZero: parts.allZero[index] ?? 0,
  }));
}

/** The way down: to the part's own overview, and from a centre to its report. */
function useWayDown(kind: Parts['kind'], month: Month): (id: number) => To {
  const { to } = useDashboardAddress();
  return (id) =>
    kind === 'center' ? `/monitoring/report/${month}/${id}` : to({ place: { kind, id } satisfies PlaceRef });
}

const share = (earlier: Total, later: Total) =>
  earlier === null || later === null || earlier === 0 ? null : later / earlier;

function useColumns(kind: Parts['kind'], month: Month): readonly DataTableColumn<Row>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const wayDown = useWayDown(kind, month);
  const number = (value: number) => numberText(value, language);
  const count = (key: string, title: string, value: (row: Row) => number): DataTableColumn<Row> => ({
    key,
    title,
    numeric: true,
    cell: (row) => number(value(row)),
    sortValue: value,
  });
  const coverage: DataTableColumn<Row> = {
    key: 'coverage',
    title: t('dashboard.coverage'),
    numeric: true,
    sortValue: ({ counted }) => counted,
    cell: ({ counted, expected }) => t('dashboard.coverageOf', { counted, expected }),
  };
  const report: DataTableColumn<Row> = {
    key: 'report',
    title: t('dashboard.report'),
    sortValue: (row) => stateOfOne(row),
    cell: (row) => {
      const state = stateOfOne(row);
      return state && <StateBadge {...oneReportLooks[state]}>{t(`dashboard.states.${state}`)}</StateBadge>;
    },
  };
  return [
    {
      key: 'name',
      title: t(`dashboard.partKinds.${kind}`),
      rowHeader: true,
      sortValue: ({ name }) => name,
      cell: ({ id, name }) => (
        <Anchor component={Link} to={wayDown(id)}>
          {name}
        </Anchor>
      ),
    },
    {
      key: 'total',
      title: t('dashboard.total'),
      numeric: true,
      sortValue: ({ total }) => total,
      cell: ({ total }) => (total === null ? null : <strong>{number(total)}</strong>),
    },
    ...(kind === 'center' ? [] : [coverage]),
    {
      key: 'monthly',
      title: t('dashboard.byMonth'),
      numeric: true,
      sortValue: ({ previous, total }) => share(previous, total),
      cell: ({ previous, total }) => <Moved earlier={previous} later={total} language={language} />,
    },
    {
      key: 'yearly',
      title: t('dashboard.byYear'),
      numeric: true,
      sortValue: ({ yearAgo, total }) => share(yearAgo, total),
      cell: ({ yearAgo, total }) => <Moved earlier={yearAgo} later={total} language={language} />,
    },
    ...(kind === 'center'
      ? [report]
      : [
          count('onTime', t('dashboard.onTime'), ({ onTime }) => onTime),
          count('late', t('dashboard.late'), ({ late }) => late),
          count('missing', t('dashboard.missing'), missingReports),
        ]),
  ];
}

interface MovedProps {
  readonly earlier: Total;
  readonly later: Total;
  readonly language: Language;
}

function Moved({ earlier, later, language }: MovedProps) {
  const { t } = useTranslation();
  const moved = movement(earlier, later, language);
  if (!moved) return '—';
  return moved.text || t('dashboard.noChange');
}

/** What the place's figure is made of, every row a way down. */
export function PartsPanel(props: PanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const question = panelQuestion(props, 1);
  const query = useQuery({
    ...api.dashboard.parts.queryOptions(question),
    placeholderData: keepPreviousData,
  });
  return (
    <Panel query={query}>
      {(parts) => (
        <Stack gap="sm">
          <Group justify="space-between" align="start">
            <Title order={2} size="h3">
              {t('dashboard.parts', { name: indicatorName(parts.indicator, language) })}
            </Title>
            <Button
              component="a"
              href={fileAddress('parts', question)}
              variant="subtle"
              size="compact-md"
              leftSection={<Icon name="download" />}
            >
              {t('dashboard.download')}
            </Button>
          </Group>
          <PartsTable parts={parts} month={question.month} />
        </Stack>
      )}
    </Panel>
  );
}

function PartsTable({ parts, month }: { readonly parts: Parts; readonly month: Month }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns = useColumns(parts.kind, month);
  return (
    <DataTable
      caption={t('dashboard.parts', { name: indicatorName(parts.indicator, language) })}
      captionHidden
      columns={columns}
      rows={rowsOf(parts)}
      rowKey={({ id }) => id}
      maxHeight="70vh"
    />
  );
}
