import { SearchField } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useBoardFilters } from './board-filters.ts';

export function BoardSearch() {
  const { t } = useTranslation();
  const [{ search }, setFilters] = useBoardFilters();
  return (
    <SearchField
      label={t('board.filter.search')}
      placeholder={t('board.filter.searchHelp')}
      value={search}
      onSearch={(text) => setFilters({ search: text })}
    />
  );
}
