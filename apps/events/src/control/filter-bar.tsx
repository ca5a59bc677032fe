import { useApi } from '@pbnet/api-client/react';
import { controlStates } from '@pbnet/domain/resolutions';
import { Button, Group, SearchField, Select } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { searchOf, useControlFilters } from './control-filters.ts';

/** The filters of board and cards, which live in the address, and the same choice as XLSX. */
export function FilterBar() {
  const { t } = useTranslation();
  const [filters, setFilters] = useControlFilters();
  const { data: resolutions = [] } = useQuery(useApi().resolutions.list.queryOptions());
  const controlled = resolutions.filter(({ state }) => state === 'controlled');
  const narrowed = Object.keys(filters).length > 0;
  return (
    <Group align="end" mb="md">
      <SearchField
        label={t('control.filter.search')}
        value={filters.search ?? ''}
        onSearch={(search) => setFilters({ search })}
      />
      <Select
        label={t('control.filter.state')}
        placeholder={t('control.filter.any')}
        clearable
        data={controlStates.map((value) => ({ value, label: t(`control.state.${value}`) }))}
        value={filters.state ?? null}
        onChange={(value) => setFilters({ state: controlStates.find((state) => state === value) })}
      />
      <Select
        label={t('control.filter.resolution')}
        placeholder={t('control.filter.any')}
        clearable
        data={controlled.map(({ id, number, title }) => ({ value: id, label: `${number ?? ''} ${title}` }))}
        value={filters.resolutionId ?? null}
        onChange={(value) => setFilters({ resolutionId: value ?? undefined })}
      />
      {narrowed && (
        <Button
          variant="subtle"
          onClick={() =>
            setFilters({
              ...{ search: undefined, state: undefined, resolutionId: undefined, decisionId: undefined },
              ...{ party: undefined, outcome: undefined, extended: undefined },
            })
          }
        >
          {t('control.filter.clear')}
        </Button>
      )}
      <Button component="a" variant="default" href={`/files/control.xlsx?${searchOf(filters)}`} download>
        {t('control.filter.xlsx')}
      </Button>
    </Group>
  );
}
