import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { organizationKinds } from '@pbnet/domain/network';
import { partnerGaps } from '@pbnet/validation/partners';
import { Checkbox, Group, SearchField, Select } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { links, usePartnersAddress } from './partners-address.ts';

const idOf = (value: string | null) => (value === null ? undefined : Number(value));

export function PartnerFilters() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const [{ search, kind, regionId, regionalCenterId, link, gap, several }, change] = usePartnersAddress();
  const { data: regions = [] } = useQuery(api.calendar.regions.queryOptions());
  const { data: centers = [] } = useQuery(api.network.regionalCenters.list.queryOptions({}));
  return (
    <Group align="end">
      <SearchField
        label={t('partners.filter.search')}
        value={search}
        onSearch={(typed) => change({ search: typed })}
      />
      <Select
        label={t('partners.filter.region')}
        placeholder={t('partners.filter.anyRegion')}
        clearable
        searchable
        data={regions.map(({ id, nameRu, nameEn }) => ({
          value: String(id),
          label: language === 'ru' ? nameRu : nameEn,
        }))}
        value={regionId?.toString() ?? null}
        onChange={(value) => change({ regionId: idOf(value) })}
      />
      <Select
        label={t('partners.filter.kind')}
        placeholder={t('partners.filter.anyKind')}
        clearable
        data={organizationKinds.map((value) => ({ value, label: t(`partners.kinds.${value}`) }))}
        value={kind ?? null}
        onChange={(value) => change({ kind: organizationKinds.find((known) => known === value) })}
      />
      <Select
        label={t('partners.filter.regionalCenter')}
        placeholder={t('partners.filter.anyRegionalCenter')}
        clearable
        searchable
        data={centers.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={regionalCenterId?.toString() ?? null}
        onChange={(value) => change({ regionalCenterId: idOf(value) })}
      />
      <Select
        label={t('partners.filter.link')}
        placeholder={t('partners.filter.anyLink')}
        clearable
        data={links.map((value) => ({ value, label: t(`partners.links.${value}`) }))}
        value={link ?? null}
        onChange={(value) => change({ link: links.find((known) => known === value) })}
      />
      <Select
        label={t('partners.filter.gap')}
        placeholder={t('partners.filter.anyGap')}
        clearable
        data={partnerGaps.map((value) => ({ value, label: t(`partners.gaps.${value}`) }))}
        value={gap ?? null}
        onChange={(value) => change({ gap: partnerGaps.find((known) => known === value) })}
      />
      <Checkbox
        label={t('partners.filter.several')}
        checked={several}
        onChange={({ currentTarget }) => change({ several: currentTarget.checked })}
        mb="xs"
      />
    </Group>
  );
}
