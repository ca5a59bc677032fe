import type { Total } from '@pbnet/domain/monitoring';
import { handedIn } from '@pbnet/domain/monitoring';
import { useLanguage, useUser } from '@pbnet/micro-frontend';
import { Anchor, DataTable, Paper, Stack, Title, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { movement, numberText } from '../figures/total-format.ts';
import { indicatorName } from '../figures/indicator-name.ts';
import { Restated } from './restated.tsx';
import type { Result } from './result-state.ts';

interface Row {
  readonly code: string | null;
  readonly name: string;
  readonly unit: string;
  readonly total: Total;
  readonly own: Total;
  readonly counted: number;
  readonly previous: Total;
  readonly yearAgo: Total;
}

function useRows({ figures }: Result): readonly Row[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { network, indicators, trend } = figures;
  const own = figures.regionalCenters[0];
  const reports: Row = {
    code: null,
    name: t('results.figures.reports'),
    unit: '',
    total: handedIn(network),
    own: own ? handedIn(own) : null,
    counted: network.expected,
    previous: trend.handedIn.at(-2) ?? null,
    yearAgo: trend.handedIn.at(-13) ?? null,
  };
  return [
    reports,
    ...indicators.map((indicator, index) => ({
      code: indicator.code,
      name: indicatorName(indicator, language),
      unit: indicator.unit,
      total: network.totals[index] ?? null,
      own: own?.totals[index] ?? null,
      counted: network.counted[index] ?? 0,
      previous: network.previous[index] ?? null,
      yearAgo: network.yearAgo[index] ?? null,
    })),
  ];
}

/** What today's reports give for the network, where it differs from the frozen figure. */
function nowOf({ restatements }: Result, code: string | null): Total | undefined {
  const found = restatements.find((one) => one.place.kind === 'network' && one.code === code);
  return found && found.frozen !== found.now ? found.now : undefined;
}

function useColumns(result: Result): readonly DataTableColumn<Row>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { place } = useUser();
  const { month, figures } = result;
  const number = (total: Total) => (total === null ? null : numberText(total, language));
  const moved = (earlier: Total, later: Total) => {
    const movementOf = movement(earlier, later, language);
    return movementOf ? movementOf.text || t('results.figures.noChange') : '—';
  };
  const numeric = (key: string, title: string, cell: (row: Row) => string | null): DataTableColumn<Row> => ({
    key,
    title,
    numeric: true,
    cell,
  });
  return [
    {
      key: 'indicator',
      title: t('results.figures.indicator'),
      rowHeader: true,
      cell: ({ code, name, unit }) =>
        code === null ? (
          name
        ) : (
          <>
            <Anchor component={Link} to={`/monitoring?month=${month}&indicator=${code}`}>
              {name}
            </Anchor>
            , {unit}
          </>
        ),
    },
    {
      key: 'total',
      title: t('results.figures.total'),
      numeric: true,
      cell: ({ code, total }) => <Restated frozen={total} now={nowOf(result, code)} />,
    },
    ...(place.kind === 'network' ? [] : [numeric('own', t('results.figures.own'), ({ own }) => number(own))]),
    numeric('coverage', t('results.figures.coverage'), ({ code, counted }) =>
      code === null
        ? ''
        : t('results.figures.coverageOf', {
            counted: numberText(counted, language),
            expected: numberText(figures.network.expected, language),
          }),
    ),
    numeric('previous', t('results.figures.previous'), ({ previous }) => number(previous)),
    numeric('monthly', t('results.figures.monthly'), ({ previous, total }) => moved(previous, total)),
    numeric('yearAgo', t('results.figures.yearAgo'), ({ yearAgo }) => number(yearAgo)),
    numeric('yearly', t('results.figures.yearly'), ({ yearAgo, total }) => moved(yearAgo, total)),
  ];
}

/** Every indicator of the network beside the month and the year before; every name leads down to its parts. */
export function NetworkFigures({ result }: { readonly result: Result }) {
  const { t } = useTranslation();
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('results.figures.title')}
        </Title>
        <DataTable
          caption={t('results.figures.title')}
          captionHidden
          columns={useColumns(result)}
          rows={useRows(result)}
          rowKey={({ code }) => code ?? ''}
        />
      </Stack>
    </Paper>
  );
}
