import type { Month } from '@pbnet/domain';
import { momentName, useCan, useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  DataTable,
  formatNumber,
  Stack,
  StateBadge,
  Text,
  type DataTableColumn,
  type Tone,
} from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ExplainDifference } from './explain-difference.tsx';
import type { Comparison } from './figures-address.ts';

const tones: Readonly<Record<Comparison['verdict'], Tone>> = {
  waits: 'neutral',
  'not-reported': 'neutral',
  fine: 'ok',
  differs: 'warning',
  explained: 'info',
};

export interface ComparisonTableProps {
  readonly month: Month;
  readonly rows: readonly Comparison[];
}

export function ComparisonTable({ month, rows }: ComparisonTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const reads = useCan('report.read');
  const columns: readonly DataTableColumn<Comparison>[] = [
    {
      key: 'center',
      title: t('readers.figures.center'),
      rowHeader: true,
      cell: ({ centerId, centerName }) =>
        reads ? (
          <Anchor
            component={Link}
            to={`/monitoring/sheet/${month}?center=${centerId}`}
            aria-label={t('readers.figures.reportOf', { center: centerName })}
          >
            {centerName}
          </Anchor>
        ) : (
          centerName
        ),
      sortValue: ({ centerName }) => centerName,
    },
    {
      key: 'figure',
      title: t('readers.figures.indicator'),
      cell: ({ figure }) => t(`readers.figures.figure.${figure}`),
      sortValue: ({ figure }) => figure,
    },
    {
      key: 'counted',
      title: t('readers.figures.counted'),
      numeric: true,
      cell: ({ counted }) => formatNumber(counted, language),
      sortValue: ({ counted }) => counted,
    },
    {
      key: 'reported',
      title: t('readers.figures.reported'),
      numeric: true,
      cell: ({ reported }) => (reported === null ? null : formatNumber(reported, language)),
      sortValue: ({ reported }) => reported,
    },
    {
      key: 'verdict',
      title: t('readers.figures.verdict'),
      cell: ({ verdict }) => (
        <StateBadge tone={tones[verdict]}>{t(`readers.figures.verdicts.${verdict}`)}</StateBadge>
      ),
      sortValue: ({ verdict }) => verdict,
    },
    {
      key: 'explanation',
      title: t('readers.figures.action'),
      wide: true,
      cell: (row) => (
        <Stack gap="xs" align="start">
          <Said row={row} />
          <ExplainDifference month={month} row={row} />
        </Stack>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('readers.figures.compared')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ centerId, figure }) => `${centerId} ${figure}`}
    />
  );
}

function Said({ row: { explanation, verdict } }: { readonly row: Comparison }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!explanation) return null;
  const { reason, by, at, reported } = explanation;
  return (
    <div>
      <Text>{reason}</Text>
      <Text c="dimmed" size="sm">
        {t('readers.figures.saidBy', {
          by: by ?? t('readers.figures.somebody'),
          at: momentName(at, language),
        })}
      </Text>
      {verdict === 'differs' && <Text size="sm">{t('readers.figures.outdated', { number: reported })}</Text>}
    </div>
  );
}
