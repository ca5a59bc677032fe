import { useApi } from '@pbnet/api-client/react';
import { isDay, type Day } from '@pbnet/domain';
import { Failed, PageTitle, useLanguage, useUser, wholeDayName } from '@pbnet/micro-frontend';
import {
  Anchor,
  Checkbox,
  DataTable,
  DatePickerInput,
  EmptyState,
  Group,
  Loader,
  PageHeader,
  Pagination,
  Select,
  Stack,
  StateBadge,
  Text,
} from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { agreementName, agreementPath, type Coverage } from './agreement-shapes.ts';
import { ToLastPage } from './to-last-page.tsx';

interface Address {
  readonly on: Day | undefined;
  readonly regionId: number | undefined;
  /** Covered centres too; only those without an agreement otherwise. */
  readonly all: boolean;
  readonly page: number;
}

function useAddress(): readonly [Address, (change: Partial<Address>) => void] {
  const [search, setSearch] = useSearchParams();
  const on = search.get('on') ?? '';
  const region = Number(search.get('region'));
  const page = Number(search.get('page') ?? '1');
  const address: Address = {
    on: isDay(on) ? on : undefined,
    regionId: Number.isSafeInteger(region) && region > 0 ? region : undefined,
    all: search.get('all') === 'yes',
    page: Number.isSafeInteger(page) && page > 0 ? Math.min(page, 10_000) : 1,
  };
  return [
    address,
    (change) => {
      const next = { ...address, page: 1, ...change };
      setSearch(
        {
          ...(next.on === undefined ? {} : { on: next.on }),
          ...(next.regionId === undefined ? {} : { region: String(next.regionId) }),
          ...(next.all ? { all: 'yes' } : {}),
          ...(next.page === 1 ? {} : { page: String(next.page) }),
        },
        { replace: true, preventScrollReset: true },
      );
    },
  ];
}

/** Which centres an agreement covers on a day; those without one stand first. */
export function CoveragePage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('agreements.coverage.title')} />
      <PageHeader
        title={t('agreements.coverage.title')}
        lead={t('agreements.coverage.lead')}
        trail={
          <Anchor component={Link} to="/agreements">
            {t('agreements.title')}
          </Anchor>
        }
      />
      <Stack>
        <Filters />
        <Found />
      </Stack>
    </>
  );
}

function Filters() {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useUser().place.kind === 'network';
  const [{ on, regionId, all }, change] = useAddress();
  const { data: regions = [] } = useQuery(
    useApi().calendar.regions.queryOptions(undefined, { enabled: network }),
  );
  return (
    <Group align="end">
      <DatePickerInput
        label={t('agreements.coverage.on')}
        placeholder={t('agreements.coverage.today')}
        valueFormat="DD.MM.YYYY"
        clearable
        value={on ?? null}
        onChange={(value) => change({ on: value !== null && isDay(value) ? value : undefined })}
      />
      {network && (
        <Select
          label={t('agreements.filter.region')}
          placeholder={t('agreements.filter.wholeNetwork')}
          clearable
          searchable
          data={regions.map(({ id, nameRu, nameEn }) => ({
            value: String(id),
            label: language === 'ru' ? nameRu : nameEn,
          }))}
          value={regionId?.toString() ?? null}
          onChange={(value) => change({ regionId: value === null ? undefined : Number(value) })}
        />
      )}
      <Checkbox
        label={t('agreements.coverage.all')}
        checked={all}
        onChange={({ currentTarget }) => change({ all: currentTarget.checked })}
      />
    </Group>
  );
}

function Found() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ on, regionId, all, page }, change] = useAddress();
  const { data, error, refetch, isPlaceholderData } = useQuery(
    useApi().agreements.coverage.queryOptions(
      {
        ...(on === undefined ? {} : { on }),
        ...(regionId === undefined ? {} : { regionId }),
        ...{ uncovered: !all, page },
      },
      { placeholderData: keepPreviousData },
    ),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('agreements.loading')} />;
  const listed = all ? data.total : data.total - data.covered;
  const pages = Math.ceil(listed / data.pageSize);
  if (pages > 0 && page > pages && !isPlaceholderData) return <ToLastPage pages={pages} />;
  return (
    <Stack>
      <Text role="status">
        {t('agreements.coverage.share', {
          covered: data.covered,
          total: data.total,
          on: wholeDayName(data.on, language),
        })}
      </Text>
      <CoverageTable coverage={data} />
      {pages > 1 && <Pagination total={pages} value={page} onChange={(next) => change({ page: next })} />}
    </Stack>
  );
}

function CoverageTable({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('agreements.coverage.caption')}
      captionHidden
      columns={[
        {
          key: 'center',
          title: t('agreements.fields.center'),
          rowHeader: true,
          cell: ({ centerId, name, locality }) => (
            <>
              <Anchor component={Link} to={`/agreements/centers/${centerId}`}>
                {name}
              </Anchor>
              <Text size="sm" c="dimmed">
                {locality}
              </Text>
            </>
          ),
        },
        {
          key: 'place',
          title: t('agreements.fields.place'),
          cell: ({ regionalCenterName, regionName }) => (
            <>
              {regionalCenterName}
              <Text size="sm" c="dimmed">
                {regionName}
              </Text>
            </>
          ),
        },
        {
          key: 'agreement',
          title: t('agreements.coverage.agreement'),
          cell: ({ agreement }) =>
            agreement === null ? (
              <StateBadge tone="bad">{t('agreements.coverage.none')}</StateBadge>
            ) : (
              <>
                <Anchor component={Link} to={agreementPath(agreement.id)}>
                  {agreementName(agreement)}
                </Anchor>
                <Text size="sm" c="dimmed">
                  {agreement.until === null
                    ? t('agreements.withoutEnd')
                    : t('agreements.until', { to: wholeDayName(agreement.until, language) })}
                </Text>
              </>
            ),
        },
        {
          key: 'next',
          title: t('agreements.coverage.next'),
          cell: ({ agreement, prepared, centerId }) =>
            agreement !== null ? null : prepared === null ? (
              <Anchor component={Link} to={`/agreements/new?centerId=${centerId}`}>
                {t('agreements.coverage.prepare')}
              </Anchor>
            ) : (
              <Anchor component={Link} to={agreementPath(prepared.id)}>
                {t('agreements.coverage.prepared', { title: prepared.title })}
              </Anchor>
            ),
        },
      ]}
      rows={coverage.rows}
      rowKey={({ centerId }) => centerId}
      empty={
        <EmptyState title={t('agreements.coverage.full')} icon="check-circle">
          {t('agreements.coverage.fullHelp')}
        </EmptyState>
      }
    />
  );
}
