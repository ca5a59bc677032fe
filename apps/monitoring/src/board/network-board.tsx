import { isAwaited } from '@pbnet/domain/campaigns';
import { ExtensionRequests, GiveExtension, RemindAll } from '@pbnet/micro-frontend/campaigns';
import { Group, SegmentedControl, Stack, VisuallyHidden } from '@pbnet/ui';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardFilters } from './board-filters.ts';
import type { Board, Campaign } from './board-shapes.ts';
import { CenterFilters } from './center-filters.tsx';
import { CenterList } from './center-list.tsx';
import { RegionalCenterFilters } from './regional-center-filters.tsx';
import { RegionalCenters } from './regional-centers.tsx';

// The map's shapes come only where they are looked at.
const RegionTiles = lazy(async () => ({ default: (await import('./region-tiles.tsx')).RegionTiles }));

export interface NetworkBoardProps {
  readonly board: Board;
  /** Null until the month has been opened. */
  readonly campaign: Campaign | null;
}

/** Headquarters' board: requests to decide, regions as tiles, regional centers or centres below. */
export function NetworkBoard({ board, campaign }: NetworkBoardProps) {
  const { t } = useTranslation();
  const [filters, setFilters] = useBoardFilters();
  const overdue = campaign?.cards.filter((card) => card.board === 'overdue' && isAwaited(card.state)) ?? [];

  return (
    <Stack gap="lg">
      {campaign && <ExtensionRequests cards={campaign.cards} />}
      <Group justify="space-between" align="end">
        <SegmentedControl
          aria-label={t('board.view.label')}
          value={filters.view}
          onChange={(view) => setFilters({ view: view === 'centers' ? 'centers' : 'regional-centers' })}
          data={[
            { value: 'regional-centers', label: t('board.view.regionalCenters') },
            { value: 'centers', label: t('board.view.centers') },
          ]}
        />
        {campaign && !campaign.campaign.closed && overdue.length > 0 && (
          <RemindAll campaignId={campaign.campaign.id} count={overdue.length} />
        )}
        {campaign && <GiveExtension campaign={campaign.campaign} cards={campaign.cards} />}
      </Group>
      {filters.view === 'centers' ? (
        <>
          <CenterFilters board={board} />
          <CenterList month={board.month} filters={filters} />
        </>
      ) : (
        <>
          <section>
            <VisuallyHidden component="h2">{t('board.tiles.section')}</VisuallyHidden>
            <Suspense>
              <RegionTiles board={board} />
            </Suspense>
          </section>
          <RegionalCenterFilters board={board} />
          <RegionalCenters board={board} campaign={campaign} filters={filters} />
        </>
      )}
    </Stack>
  );
}
