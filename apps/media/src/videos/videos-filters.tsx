import { useApi } from '@pbnet/api-client/react';
import { videoStates } from '@pbnet/domain/videos';
import { useLanguage, useUser } from '@pbnet/micro-frontend';
import { Group, SearchField, Select } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useVideosAddress } from './videos-address.ts';

export function VideosFilters() {
  const { t } = useTranslation();
  const network = useUser().place.kind === 'network';
  const [{ state, theme, search }, change] = useVideosAddress();
  const { data: counts } = useQuery(useApi().videos.counts.queryOptions());
  const themes = [...new Set([...(counts?.themes ?? []), ...(theme === '' ? [] : [theme])])];
  return (
    <Group align="end">
      <Select
        label={t('videos.filter.state')}
        placeholder={t('videos.filter.anyState')}
        clearable
        data={videoStates.map((value) => ({
          value,
          label: [t(`videos.state.${value}`), counts?.byState[value]].filter(Boolean).join(' · '),
        }))}
        value={state ?? null}
        onChange={(value) => change({ state: videoStates.find((known) => known === value) })}
      />
      {network && <RegionFilter />}
      {network && <RegionalCenterFilter />}
      <Select
        label={t('videos.filter.theme')}
        placeholder={t('videos.filter.anyTheme')}
        clearable
        searchable
        data={themes}
        value={theme === '' ? null : theme}
        onChange={(value) => change({ theme: value ?? '' })}
      />
      <SearchField
        label={t('videos.filter.search')}
        value={search}
        onSearch={(typed) => change({ search: typed })}
      />
    </Group>
  );
}

function RegionFilter() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ regionId }, change] = useVideosAddress();
  const { data: regions = [] } = useQuery(useApi().calendar.regions.queryOptions());
  return (
    <Select
      label={t('videos.filter.region')}
      placeholder={t('videos.filter.wholeNetwork')}
      clearable
      searchable
      data={regions.map(({ id, nameRu, nameEn }) => ({
        value: String(id),
        label: language === 'ru' ? nameRu : nameEn,
      }))}
      value={regionId?.toString() ?? null}
      onChange={(value) =>
        change({ regionId: value === null ? undefined : Number(value), regionalCenterId: undefined })
      }
    />
  );
}

function RegionalCenterFilter() {
  const { t } = useTranslation();
  const [{ regionId, regionalCenterId }, change] = useVideosAddress();
  const { data = [] } = useQuery(useApi().network.regionalCenters.list.queryOptions({}));
  const offered = regionId === undefined ? data : data.filter((row) => row.regionId === regionId);
  return (
    <Select
      label={t('videos.filter.regionalCenter')}
      placeholder={t('videos.filter.anyRegionalCenter')}
      clearable
      searchable
      data={offered.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={regionalCenterId?.toString() ?? null}
      onChange={(value) => change({ regionalCenterId: value === null ? undefined : Number(value) })}
    />
  );
}
