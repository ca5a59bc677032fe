import { useLanguage } from '@pbnet/micro-frontend';
import { Select } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useBoardFilters } from './board-filters.ts';
import type { Board } from './board-shapes.ts';

export function RegionSelect({ board: { regions } }: { readonly board: Board }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ regionId }, setFilters] = useBoardFilters();
  return (
    <Select
      label={t('board.filter.region')}
      placeholder={t('board.filter.anyRegion')}
      searchable
      clearable
      data={regions.map(({ regionId: id, nameRu, nameEn }) => ({
        value: String(id),
        label: language === 'ru' ? nameRu : nameEn,
      }))}
      value={regionId === undefined ? null : String(regionId)}
      onChange={(id) =>
        setFilters({ regionId: id === null ? undefined : Number(id), regionalCenterId: undefined })
      }
    />
  );
}
