import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  Code,
  DataTable,
  Loader,
  PageHeader,
  Select,
  Stack,
  Text,
  type DataTableColumn,
} from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams, useSearchParams } from 'react-router';
import { monthName } from '../month-name.ts';
import { Differences } from './differences.tsx';
import { EditionFiles } from './edition-files.tsx';
import type { Edition } from './plan-shapes.ts';
import { usePlanYear } from './plan-year.ts';

const positive = (text: string | null | undefined) => {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 && number <= 1000 ? number : undefined;
};

/** One approved edition as it was frozen, against any other. */
export function EditionPage() {
  const year = usePlanYear();
  const number = positive(useParams()['number']);
  if (year === null || number === undefined) return <Navigate to="/agreements/plan" replace />;
  return <LoadedEdition key={`${year}:${number}`} year={year} number={number} />;
}

interface EditionOf {
  readonly year: number;
  readonly number: number;
}

function LoadedEdition({ year, number }: EditionOf) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const against = positive(search.get('against'));
  const { data, error, refetch } = useQuery(
    useApi().openingPlans.edition.queryOptions(
      { year, number, ...(against === undefined ? {} : { against }) },
      { placeholderData: keepPreviousData },
    ),
  );
  const title = `${t('plan.of', { year: String(year) })}, ${t('plan.edition', { number })}`;
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        trail={
          <Anchor component={Link} to={`/agreements/plan/${year}/editions`}>
            {t('plan.editions.title')}
          </Anchor>
        }
      />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('plan.loading')} />}
      {data && (
        <Stack gap="lg">
          <EditionFiles year={year} edition={data} />
          {data.content.words !== '' && <Text>{data.content.words}</Text>}
          {number > 1 && <Against year={year} edition={data} />}
          <Items edition={data} />
          <div>
            <Text c="dimmed" size="sm">
              {t('plan.editions.hashHelp')}
            </Text>
            <Text size="sm">
              {t('plan.editions.hash')}: <Code>{data.sha256}</Code>
            </Text>
          </div>
        </Stack>
      )}
    </>
  );
}

function Against({ year, edition }: { readonly year: number; readonly edition: Edition }) {
  const { t } = useTranslation();
  const [, setSearch] = useSearchParams();
  const { data: plan } = useQuery(useApi().openingPlans.get.queryOptions({ year }));
  const others = (plan?.editions ?? []).filter(({ number }) => number !== edition.number);
  return (
    <Stack>
      {others.length > 1 && (
        <Select
          label={t('plan.editions.against')}
          data={others.map(({ number }) => String(number))}
          value={edition.against?.toString() ?? null}
          allowDeselect={false}
          w="16rem"
          onChange={(value) =>
            setSearch(value === null ? {} : { against: value }, { replace: true, preventScrollReset: true })
          }
        />
      )}
      {edition.differences && edition.against !== null && (
        <Differences
          title={t('plan.differences.title', { number: edition.against })}
          differences={edition.differences}
          empty={t('plan.differences.none')}
        />
      )}
    </Stack>
  );
}

type Item = Edition['content']['items'][number];

function Items({ edition: { content } }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: readonly DataTableColumn<Item>[] = [
    { key: 'month', title: t('plan.items.month'), cell: ({ month }) => monthName(month, language) },
    {
      key: 'center',
      title: t('plan.items.center'),
      rowHeader: true,
      cell: ({ name, locality, address }) => (
        <>
          {name}
          <Text c="dimmed" size="sm">
            {[locality, address].filter((part) => part !== '').join(', ')}
          </Text>
        </>
      ),
    },
    {
      key: 'region',
      title: t('plan.items.region'),
      cell: ({ regionName, regionalCenterName }) => (
        <>
          {regionName}
          <Text c="dimmed" size="sm">
            {regionalCenterName}
          </Text>
        </>
      ),
      sortValue: ({ regionName }) => regionName,
    },
    { key: 'host', title: t('plan.items.host'), cell: ({ hostName }) => hostName || null },
    { key: 'seats', title: t('plan.items.seats'), numeric: true, cell: ({ seats }) => seats },
  ];
  return (
    <DataTable
      caption={`${t('plan.items.caption')} · ${t('plan.items.total', { count: content.items.length })}`}
      columns={columns}
      rows={content.items}
      rowKey={({ openingId }) => openingId}
    />
  );
}
