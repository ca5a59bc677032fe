import { boardStates } from '@pbnet/domain/campaigns';
import { SearchField, SegmentedControl, Stack } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useBoardFilters } from './board-filters.ts';
import type { Request } from './campaign-shapes.ts';

/** Nothing of a campaign made by hand is ever «не требуется»: who is not asked has no card. */
const shownStates = boardStates.filter((state) => state !== 'not-required');

/** The counts, each of which shows its regional centers, and a search by name. */
export function BoardControls({ counts }: Pick<Request, 'counts'>) {
  const { t } = useTranslation();
  const [{ board, search }, setFilters] = useBoardFilters();
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
      <SearchField
        label={t('campaigns.board.search')}
        value={search}
        onSearch={(text) => setFilters({ search: text })}
      />
    </Stack>
  );
}
