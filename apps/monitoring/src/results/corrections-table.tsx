import { momentName, useCan, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, Paper, Stack, Title, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { numberText } from '../figures/total-format.ts';
import { indicatorName } from '../figures/indicator-name.ts';
import type { Result } from './result-state.ts';

type Row = Result['corrections'][number] & { readonly key: number };

/** The values that changed after publication, each with its reason and a way to the report. */
export function CorrectionsTable({ result }: { readonly result: Result }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const reads = useCan('report.read');
  if (result.corrections.length === 0) return null;
  const names = new Map(result.figures.indicators.map((one) => [one.code, indicatorName(one, language)]));
  const value = (content: Row['before']) => {
    if (content === null) return t('results.corrections.notReported');
    return typeof content === 'number' ? numberText(content, language) : t('results.corrections.notNumber');
  };
  const columns: readonly DataTableColumn<Row>[] = [
    {
      key: 'center',
      title: t('results.corrections.center'),
      rowHeader: true,
      sortValue: ({ centerName }) => centerName,
      cell: ({ centerId, centerName }) =>
        reads ? (
          <Anchor component={Link} to={`/monitoring/report/${result.month}/${centerId}`}>
            {centerName}
          </Anchor>
        ) : (
          centerName
        ),
    },
    {
      key: 'indicator',
      title: t('results.corrections.indicator'),
      cell: ({ code }) => names.get(code) ?? code,
    },
    {
      key: 'before',
      title: t('results.corrections.before'),
      numeric: true,
      cell: ({ before }) => value(before),
    },
    { key: 'after', title: t('results.corrections.after'), numeric: true, cell: ({ after }) => value(after) },
    { key: 'reason', title: t('results.corrections.reason'), cell: ({ reason }) => reason },
    { key: 'at', title: t('results.corrections.at'), cell: ({ at }) => momentName(at, language) },
  ];
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('results.corrections.title')}
        </Title>
        <DataTable
          caption={t('results.corrections.caption')}
          captionHidden
          columns={columns}
          rows={result.corrections.map((correction, key) => ({ ...correction, key }))}
          rowKey={({ key }) => key}
        />
      </Stack>
    </Paper>
  );
}
