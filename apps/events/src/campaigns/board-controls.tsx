import { boardStates } from '@pbnet/domain/campaigns';
import { useLanguage } from '@pbnet/micro-frontend';
import { Group, SearchField, SegmentedControl, Select, Stack } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useBoardFilters } from './board-filters.ts';
import type { Card, Request } from './campaign-shapes.ts';

export interface BoardControlsProps extends Pick<Request, 'counts'> {
  /** All cards, whose regions can be chosen. */
  readonly cards: readonly Card[];
}

/** Nothing of a campaign made by hand is ever «не требуется»: who is not asked has no card. */
const shownStates = boardStates.filter((state) => state !== 'not-required');

/** The counts, each of which shows its regional centers, a region and a search by name. */
export function BoardControls({ counts, cards }: BoardControlsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ board, regionId, search }, setFilters] = useBoardFilters();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const regions = new Map(cards.map((card) => [card.regionId, card.region[language]]));
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
      <Group align="end">
        <SearchField
          label={t('campaigns.board.search')}
          value={search}
          onSearch={(text) => setFilters({ search: text })}
        />
        <Select
          label={t('campaigns.board.region')}
          placeholder={t('campaigns.board.anyRegion')}
          searchable
          clearable
          data={[...regions]
            .map(([id, label]) => ({ value: String(id), label }))
            .toSorted((one, other) => one.label.localeCompare(other.label))}
          value={regionId === undefined ? null : String(regionId)}
          onChange={(id) => setFilters({ regionId: id === null ? undefined : Number(id) })}
        />
      </Group>
    </Stack>
  );
}
