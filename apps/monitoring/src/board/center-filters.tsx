import { boardCenterStates } from '@pbnet/validation/monitoring';
import { Checkbox, Group, Select } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useBoardFilters } from './board-filters.ts';
import type { Board } from './board-shapes.ts';
import { RegionSelect } from './region-select.tsx';
import { ResetFilters } from './reset-filters.tsx';
import { BoardSearch } from './board-search.tsx';

export function CenterFilters({ board }: { readonly board: Board }) {
  const { t } = useTranslation();
  const [{ state, late, overdue, regionId, regionalCenterId }, setFilters] = useBoardFilters();
  const ofRegion = board.regionalCenters.filter(
    (center) => regionId === undefined || center.regionId === regionId,
  );
  return (
    <Group align="end">
      <BoardSearch />
      {board.regions.length > 1 && <RegionSelect board={board} />}
      {board.regionalCenters.length > 1 && (
        <Select
          label={t('board.table.name')}
          placeholder={t('board.filter.anyRegionalCenter')}
          searchable
          clearable
          data={ofRegion.map((center) => ({ value: String(center.regionalCenterId), label: center.name }))}
          value={regionalCenterId === undefined ? null : String(regionalCenterId)}
          onChange={(id) => setFilters({ regionalCenterId: id === null ? undefined : Number(id) })}
        />
      )}
      <Select
        label={t('board.filter.state')}
        placeholder={t('board.filter.anyState')}
        clearable
        data={boardCenterStates.map((of) => ({ value: of, label: t(`board.state.${of}`) }))}
        value={state ?? null}
        onChange={(value) => setFilters({ state: boardCenterStates.find((of) => of === value) })}
      />
      <Checkbox
        label={t('board.filter.late')}
        checked={late}
        onChange={({ currentTarget }) => setFilters({ late: currentTarget.checked })}
      />
      <Checkbox
        label={t('board.filter.overdue')}
        checked={overdue}
        onChange={({ currentTarget }) => setFilters({ overdue: currentTarget.checked })}
      />
      <ResetFilters />
    </Group>
  );
}
