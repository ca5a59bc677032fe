import { missingReports, type PlaceFigures } from '@pbnet/domain/monitoring';
import { districtName } from '@pbnet/domain/network';
import { useLanguage, useUser } from '@pbnet/micro-frontend';
import {
  Anchor,
  DataTable,
  Group,
  Paper,
  SegmentedControl,
  Select,
  Stack,
  Title,
  type DataTableColumn,
} from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { movement, numberText } from '../figures/total-format.ts';
import { indicatorName } from '../figures/indicator-name.ts';
import { Restated } from './restated.tsx';
import type { Result } from './result-state.ts';

type Kind = 'district' | 'region' | 'regional-center';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly place: PlaceFigures;
}

function rowsOf({ figures }: Result, kind: Kind, language: 'ru' | 'en'): readonly Row[] {
  if (kind === 'district')
    return figures.districts.map((place) => ({
      key: place.code,
      name: districtName(place.code, language),
      place,
    }));
  const places = kind === 'region' ? figures.regions : figures.regionalCenters;
  return places.map((place) => ({ key: String(place.id), name: place.name, place }));
}

const placeKeys = { region: 'region', 'regional-center': 'rc' } as const;

interface Chosen {
  readonly kind: Kind;
  readonly index: number;
  readonly code: string;
}

function useColumns(result: Result, { kind, index, code }: Chosen): readonly DataTableColumn<Row>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = useUser().place.kind;
  const number = (value: number) => numberText(value, language);
  const count = (
    key: string,
    title: string,
    value: (place: PlaceFigures) => number,
  ): DataTableColumn<Row> => ({
    key,
    title,
    numeric: true,
    sortValue: ({ place }) => value(place),
    cell: ({ place }) => number(value(place)),
  });
  const restated = new Map(
    result.restatements
      .filter((one) => one.place.kind === kind && one.code === code && one.now !== one.frozen)
      .map((one) => [one.place.key, one.now]),
  );
  const moved = (earlier: number | null, later: number | null) =>
    movement(earlier, later, language)?.text || '—';
  return [
    {
      key: 'name',
      title: t(`results.places.names.${kind}`),
      rowHeader: true,
      sortValue: ({ name }) => name,
      cell: ({ key, name }) =>
        kind === 'district' || own === 'center' || (own !== 'network' && kind === 'region') ? (
          name
        ) : (
          <Anchor
            component={Link}
            to={`/monitoring?month=${result.month}&indicator=${code}&place=${placeKeys[kind]}-${key}`}
          >
            {name}
          </Anchor>
        ),
    },
    {
      key: 'total',
      title: t('results.figures.total'),
      numeric: true,
      sortValue: ({ place }) => place.totals[index] ?? null,
      cell: ({ key, place }) => <Restated frozen={place.totals[index] ?? null} now={restated.get(key)} />,
    },
    {
      key: 'monthly',
      title: t('results.figures.monthly'),
      numeric: true,
      cell: ({ place }) => moved(place.previous[index] ?? null, place.totals[index] ?? null),
    },
    {
      key: 'yearly',
      title: t('results.figures.yearly'),
      numeric: true,
      cell: ({ place }) => moved(place.yearAgo[index] ?? null, place.totals[index] ?? null),
    },
    {
      key: 'coverage',
      title: t('results.figures.coverage'),
      numeric: true,
      cell: ({ place }) =>
        t('results.figures.coverageOf', { counted: place.counted[index] ?? 0, expected: place.expected }),
    },
    count('onTime', t('results.places.onTime'), ({ onTime }) => onTime),
    count('late', t('results.places.late'), ({ late }) => late),
    count('missing', t('results.places.missing'), missingReports),
  ];
}

const kinds = ['district', 'region', 'regional-center'] as const;

/** One indicator by district, region or regional center; the choice is in the address. */
export function PlaceFiguresTable({ result }: { readonly result: Result }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const { indicators } = result.figures;
  const kind = kinds.find((known) => known === search.get('by')) ?? 'region';
  const usual = indicators.findIndex(({ code }) => code === 'visits');
  const asked = indicators.findIndex(({ code }) => code === search.get('indicator'));
  const index = asked === -1 ? Math.max(usual, 0) : asked;
  const code = indicators[index]?.code ?? '';
  const columns = useColumns(result, { kind, index, code });

  function choose(name: string, value: string | null) {
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value !== null) next.set(name, value);
        return next;
      },
      { preventScrollReset: true },
    );
  }

  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('results.places.title')}
        </Title>
        <Group align="end">
          <SegmentedControl
            aria-label={t('results.places.kind')}
            value={kind}
            data={kinds.map((value) => ({ value, label: t(`results.places.kinds.${value}`) }))}
            onChange={(value) => choose('by', value)}
          />
          <Select
            label={t('results.places.indicator')}
            allowDeselect={false}
            w={380}
            maw="100%"
            value={code}
            data={indicators.map((one) => ({ value: one.code, label: indicatorName(one, language) }))}
            onChange={(value) => choose('indicator', value)}
          />
        </Group>
        <DataTable
          caption={t('results.places.title')}
          captionHidden
          columns={columns}
          rows={rowsOf(result, kind, language)}
          rowKey={({ key }) => key}
          maxHeight="70vh"
        />
      </Stack>
    </Paper>
  );
}
