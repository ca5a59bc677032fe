import { useApi } from '@pbnet/api-client/react';
import { agreementKinds, expiryWarnings } from '@pbnet/domain/agreements';
import { useLanguage, useUser } from '@pbnet/micro-frontend';
import { Button, Group, SearchField, Select } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listStates, useAgreementsAddress } from './agreements-address.ts';

export function AgreementsFilters() {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useUser().place.kind === 'network';
  const [address, change] = useAgreementsAddress();
  const { state, kind, regionId, expiring, organizationId, centerId, endsTo, search } = address;
  const { data: regions = [] } = useQuery(
    useApi().calendar.regions.queryOptions(undefined, { enabled: network }),
  );
  const narrowed = organizationId ?? centerId ?? endsTo;
  return (
    <Group align="end">
      <Select
        label={t('agreements.filter.state')}
        placeholder={t('agreements.filter.all')}
        clearable
        data={listStates.map((value) => ({ value, label: t(`agreements.state.${value}`) }))}
        value={state ?? null}
        onChange={(value) => change({ state: listStates.find((known) => known === value) })}
      />
      <Select
        label={t('agreements.filter.kind')}
        placeholder={t('agreements.filter.all')}
        clearable
        data={agreementKinds.map((value) => ({ value, label: t(`agreements.kind.${value}`) }))}
        value={kind ?? null}
        onChange={(value) => change({ kind: agreementKinds.find((known) => known === value) })}
      />
      <Select
        label={t('agreements.filter.expiring')}
        placeholder={t('agreements.filter.all')}
        clearable
        data={expiryWarnings.map((days) => ({
          value: String(days),
          label: t('agreements.filter.within', { count: days }),
        }))}
        value={expiring?.toString() ?? null}
        onChange={(value) => change({ expiring: expiryWarnings.find((days) => String(days) === value) })}
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
      <SearchField
        label={t('agreements.filter.search')}
        value={search}
        onSearch={(typed) => change({ search: typed })}
      />
      {narrowed !== undefined && (
        <Button
          variant="default"
          onClick={() => change({ organizationId: undefined, centerId: undefined, endsTo: undefined })}
        >
          {t('agreements.filter.widen')}
        </Button>
      )}
    </Group>
  );
}
