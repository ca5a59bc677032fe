import { renewalStages } from '@pbnet/domain/renewals';
import { Button, Checkbox, Group, SearchField, Select } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { noFilters, searchOf, useBoardAddress } from './board-address.ts';
import type { Board, Renewal } from './renewal-shapes.ts';
import { StuckDays } from './stuck-days.tsx';

export interface BoardControlsProps {
  readonly renewal: Renewal;
  readonly board: Board;
}

/** The filters of the board, which live in the address, and the same choice as XLSX. */
export function BoardControls({ renewal, board }: BoardControlsProps) {
  const { t } = useTranslation();
  const [filters, setFilters] = useBoardAddress();
  const { stage, center, stuck, days, search } = filters;
  const narrowed = stage !== undefined || center !== undefined || stuck || search !== '';
  return (
    <Group align="end">
      <SearchField
        label={t('renewals.filter.search')}
        value={search}
        onSearch={(text) => setFilters({ search: text })}
      />
      <Select
        label={t('renewals.filter.stage')}
        placeholder={t('renewals.filter.anyStage')}
        clearable
        data={renewalStages
          .filter((value) => renewal.stages[value] > 0 || value === stage)
          .map((value) => ({ value, label: `${t(`renewals.stage.${value}`)}: ${renewal.stages[value]}` }))}
        value={stage ?? null}
        onChange={(value) => setFilters({ stage: renewalStages.find((known) => known === value) })}
      />
      {board.centers.length > 1 && (
        <Select
          label={t('renewals.filter.center')}
          placeholder={t('renewals.filter.anyCenter')}
          clearable
          searchable
          data={board.centers.map(({ regionalCenterId, name }) => ({
            value: String(regionalCenterId ?? 0),
            label: name ?? t('renewals.board.noCenter'),
          }))}
          value={center === undefined ? null : String(center)}
          onChange={(value) => setFilters({ center: value === null ? undefined : Number(value) })}
        />
      )}
      <StuckDays days={days} onDays={(value) => setFilters({ days: value })} />
      <Checkbox
        label={t('renewals.filter.stuck', { count: board.stuck })}
        checked={stuck}
        onChange={({ currentTarget }) => setFilters({ stuck: currentTarget.checked })}
        mb="xs"
      />
      {narrowed && (
        <Button variant="subtle" onClick={() => setFilters(noFilters)}>
          {t('renewals.filter.clear')}
        </Button>
      )}
      <Button
        component="a"
        variant="default"
        href={`/files/renewals/${renewal.campaignId}/board.xlsx?${searchOf(filters)}`}
        download
      >
        {t('renewals.filter.xlsx')}
      </Button>
    </Group>
  );
}
