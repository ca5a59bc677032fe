import type { ApiOutputs } from '@pbnet/api-client';
import { useLanguage, useUser } from '@pbnet/micro-frontend';
import { Button, Group, Icon, SearchField, Select } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { questionOf, useHealthAddress } from './health-address.ts';

export interface HealthFiltersProps {
  readonly regions: ApiOutputs['networkHealth']['board']['regions'];
}

/** The filters of the address, and the same choice as XLSX. */
export function HealthFilters({ regions }: HealthFiltersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useUser().place.kind === 'network';
  const [address, change] = useHealthAddress();
  const question = questionOf(address);
  const query = new URLSearchParams(Object.entries(question).map(([name, value]) => [name, String(value)]));
  return (
    <Group align="end">
      <SearchField
        label={t('health.search')}
        value={address.search}
        onSearch={(search) => change({ search })}
      />
      {network && (
        <Select
          label={t('health.region')}
          placeholder={t('health.allRegions')}
          clearable
          searchable
          data={regions.map(({ id, name, findings }) => ({
            value: String(id),
            label: t('health.regionCount', { name: name[language], count: findings }),
          }))}
          value={address.regionId?.toString() ?? null}
          onChange={(value) => change({ regionId: value === null ? undefined : Number(value) })}
        />
      )}
      {Object.keys(question).length > 0 && (
        <Button variant="subtle" onClick={() => change({ kind: undefined, regionId: undefined, search: '' })}>
          {t('health.clear')}
        </Button>
      )}
      <Button
        component="a"
        variant="default"
        href={`/files/network-health.xlsx?${query}`}
        download
        leftSection={<Icon name="download" />}
      >
        {t('health.xlsx')}
      </Button>
    </Group>
  );
}
