import { useApi } from '@pbnet/api-client/react';
import { calendarKinds } from '@pbnet/domain/calendar';
import { useLanguage, useUser } from '@pbnet/micro-frontend';
import { Select, SimpleGrid } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { filterStates, useCalendarAddress } from './calendar-address.ts';

/** What is shown: by region, regional center, kind and state; all of it in the address. */
export function CalendarFilters() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { network, calendar } = useApi();
  const isNetwork = useUser().place.kind === 'network';
  const [{ kind, state, regionId, regionalCenterId }, change] = useCalendarAddress();
  const regions = useQuery(calendar.regions.queryOptions());
  const centers = useQuery(network.regionalCenters.list.queryOptions({}, { enabled: isNetwork }));
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      <Select
        label={t('calendar.filter.kind')}
        placeholder={t('calendar.filter.all')}
        clearable
        data={calendarKinds.map((value) => ({ value, label: t(`calendar.kind.${value}`) }))}
        value={kind ?? null}
        onChange={(value) => change({ kind: calendarKinds.find((known) => known === value) })}
      />
      <Select
        label={t('calendar.filter.state')}
        placeholder={t('calendar.filter.all')}
        clearable
        data={filterStates.map((value) => ({ value, label: t(`calendar.state.${value}`) }))}
        value={state ?? null}
        onChange={(value) => change({ state: value ?? undefined })}
      />
      <Select
        label={t('calendar.filter.region')}
        placeholder={t('calendar.filter.wholeNetwork')}
        clearable
        searchable
        data={(regions.data ?? []).map(({ id, nameRu, nameEn }) => ({
          value: String(id),
          label: language === 'ru' ? nameRu : nameEn,
        }))}
        value={regionId?.toString() ?? null}
        onChange={(value) => change({ regionId: value === null ? undefined : Number(value) })}
      />
      {isNetwork && (
        <Select
          label={t('calendar.filter.regionalCenter')}
          placeholder={t('calendar.filter.all')}
          clearable
          searchable
          data={(centers.data ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
          value={regionalCenterId?.toString() ?? null}
          onChange={(value) => change({ regionalCenterId: value === null ? undefined : Number(value) })}
        />
      )}
    </SimpleGrid>
  );
}
