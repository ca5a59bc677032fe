import { Icon, TextInput, useDebouncedValue } from '@pbnet/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardFilters } from './board-filters.ts';

/** Typing goes to the address after a pause, not at every letter. */
export function SearchField() {
  const { t } = useTranslation();
  const [filters, setFilters] = useBoardFilters();
  const [typed, setTyped] = useState(filters.search);
  const [settled] = useDebouncedValue(typed, 300);

  useEffect(() => {
    if (settled !== filters.search) setFilters({ search: settled });
    // Only a pause in typing writes: the address alone must not write itself back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);

  return (
    <TextInput
      type="search"
      label={t('board.filter.search')}
      placeholder={t('board.filter.searchHelp')}
      leftSection={<Icon name="search" />}
      maxLength={100}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
    />
  );
}
