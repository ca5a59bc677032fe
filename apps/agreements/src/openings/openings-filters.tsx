import { useApi } from '@pbnet/api-client/react';
import { useLanguage, useUser } from '@pbnet/micro-frontend';
import { Group, SearchField, SegmentedControl, Select, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listStates, useOpeningsAddress, views } from './openings-address.ts';

export function OpeningsFilters() {
  const { t } = useTranslation();
  const { openings } = useApi();
  const network = useUser().place.kind === 'network';
  const [{ view, state, year, search }, change] = useOpeningsAddress();
  const { data: counts } = useQuery(openings.counts.queryOptions());
  const known = [...(counts?.years ?? []), ...(year === undefined ? [] : [year])];
  const years = [...new Set(known)].toSorted((one, other) => one - other);
  const countOf = (value: (typeof listStates)[number]) =>
    value === 'waiting' ? counts?.waiting : value === 'live' ? undefined : counts?.byState[value];
  return (
    <Stack gap="sm">
      <Group>
        <SegmentedControl
          aria-label={t('openings.view.label')}
          value={view}
          onChange={(value) => change({ view: views.find((shown) => shown === value) ?? 'list' })}
          data={views.map((value) => ({ value, label: t(`openings.view.${value}`) }))}
        />
      </Group>
      <Group align="end">
        <Select
          label={t('openings.filter.state')}
          placeholder={t('openings.filter.all')}
          clearable
          data={listStates.map((value) => ({
            value,
            label: [t(`openings.filter.${value}`), countOf(value)]
              .filter((part) => part !== undefined)
              .join(' · '),
          }))}
          value={state ?? null}
          onChange={(value) => change({ state: listStates.find((shown) => shown === value) })}
        />
        <Select
          label={t('openings.filter.year')}
          placeholder={t('openings.filter.anyYear')}
          clearable
          data={years.map(String)}
          value={year?.toString() ?? null}
          onChange={(value) => change({ year: value === null ? undefined : Number(value) })}
        />
        {network && <RegionFilter />}
        <SearchField
          label={t('openings.filter.search')}
          value={search}
          onSearch={(typed) => change({ search: typed })}
        />
      </Group>
    </Stack>
  );
}

function RegionFilter() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ regionId }, change] = useOpeningsAddress();
  const { data: regions = [] } = useQuery(useApi().calendar.regions.queryOptions());
  return (
    <Select
      label={t('openings.filter.region')}
      placeholder={t('openings.filter.wholeNetwork')}
      clearable
      searchable
      data={regions.map(({ id, nameRu, nameEn }) => ({
        value: String(id),
        label: language === 'ru' ? nameRu : nameEn,
      }))}
      value={regionId?.toString() ?? null}
      onChange={(value) => change({ regionId: value === null ? undefined : Number(value) })}
    />
  );
}
