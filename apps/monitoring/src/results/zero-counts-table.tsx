import type { ZeroCounts } from '@pbnet/domain/monitoring';
import { districtName } from '@pbnet/domain/network';
import { useCan, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, Group, Paper, Stack, Text, Title, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { numberText } from '../figures/total-format.ts';
import type { Result } from './result-state.ts';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly zeros: ZeroCounts;
}

const columns = ['missing', 'allZero', 'someZero', 'note', 'call', 'visit', 'suspension'] as const;

type Column = (typeof columns)[number];

function countOf({ steps, ...found }: ZeroCounts, column: Column): number {
  return { ...found, ...steps }[column];
}

/** How many centres stand on the month's zero lists, by finding and by the step of the ladder. */
export function ZeroCountsTable({ result }: { readonly result: Result }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const opens = useCan('zero-list.read');
  const { districts, network } = result.figures;
  const { zeros } = network;
  const number = (value: number) => numberText(value, language);
  const shown: readonly DataTableColumn<Row>[] = [
    {
      key: 'name',
      title: t('results.places.names.district'),
      rowHeader: true,
      cell: ({ name }) => name,
      total: t('results.zeros.network'),
    },
    ...columns.map((column) => ({
      key: column,
      title: t(`results.zeros.${column}`),
      numeric: true,
      cell: (row: Row) => number(countOf(row.zeros, column)),
      total: number(countOf(zeros, column)),
    })),
  ];
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Group justify="space-between" align="start">
          <Title order={2} size="h3">
            {t('results.zeros.title')}
          </Title>
          {opens && (
            <Anchor component={Link} to={`/monitoring/zero-lists/${result.month}`}>
              {t('results.zeros.open')}
            </Anchor>
          )}
        </Group>
        <Text c="dimmed">
          {t('results.zeros.lead', { listed: number(zeros.missing + zeros.allZero + zeros.someZero) })}
        </Text>
        <DataTable
          caption={t('results.zeros.title')}
          captionHidden
          columns={shown}
          rows={districts.map((place) => ({
            key: place.code,
            name: districtName(place.code, language),
            zeros: place.zeros,
          }))}
          rowKey={({ key }) => key}
        />
      </Stack>
    </Paper>
  );
}
