import { boardStates } from '@pbnet/domain/campaigns';
import { Icon, SegmentedControl, Stack, TextInput, useDebouncedValue } from '@pbnet/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardFilters } from './board-filters.ts';
import type { Request } from './campaign-shapes.ts';

/** Nothing of a campaign made by hand is ever «не требуется»: who is not asked has no card. */
const shownStates = boardStates.filter((state) => state !== 'not-required');

/** The counts, each of which shows its regional centers, and a search by name. */
export function BoardControls({ counts }: Pick<Request, 'counts'>) {
  const { t } = useTranslation();
  const [{ board }, setFilters] = useBoardFilters();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <Stack gap="sm" align="start">
      <SegmentedControl
        aria-label={t('campaigns.board.counts')}
        value={board ?? 'all'}
        onChange={(value) => setFilters({ board: shownStates.find((state) => state === value) })}
        data={[
          { value: 'all', label: `${t('campaigns.board.all')}: ${all}` },
          ...shownStates.map((state) => ({
            value: state,
            label: `${t(`campaigns.board.filter.${state}`)}: ${counts[state]}`,
          })),
        ]}
      />
      <SearchField />
    </Stack>
  );
}

/** Typing goes to the address after a pause, not at every letter. */
function SearchField() {
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
      label={t('campaigns.board.search')}
      leftSection={<Icon name="search" />}
      maxLength={100}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
    />
  );
}
