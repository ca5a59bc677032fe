import { boardStates } from '@pbnet/domain/campaigns';
import { Group, Select } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useBoardFilters } from './board-filters.ts';
import type { Board } from './board-shapes.ts';
import { RegionSelect } from './region-select.tsx';
import { ResetFilters } from './reset-filters.tsx';
import { BoardSearch } from './board-search.tsx';

export function RegionalCenterFilters({ board }: { readonly board: Board }) {
  const { t } = useTranslation();
  const [{ card }, setFilters] = useBoardFilters();
  return (
    <Group align="end">
      <BoardSearch />
      <RegionSelect board={board} />
      <Select
        label={t('board.filter.card')}
        placeholder={t('board.filter.anyCard')}
        clearable
        data={boardStates.map((state) => ({ value: state, label: t(`board.card.${state}`) }))}
        value={card ?? null}
        onChange={(value) => setFilters({ card: boardStates.find((state) => state === value) })}
      />
      <ResetFilters />
    </Group>
  );
}
