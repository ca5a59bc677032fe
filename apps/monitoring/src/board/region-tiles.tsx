import { useLanguage } from '@pbnet/micro-frontend';
import { TileGrid, type LegendItem } from '@pbnet/ui/map';
import { useTranslation } from 'react-i18next';
import { useBoardFilters } from './board-filters.ts';
import type { Board, BoardCounts } from './board-shapes.ts';

type Share = 'all' | 'almost' | 'most' | 'some' | 'none';

const fills: readonly (readonly [Share, LegendItem['fill']])[] = [
  ['none', 'scale-0'],
  ['some', 'scale-1'],
  ['most', 'scale-2'],
  ['almost', 'scale-3'],
  ['all', 'scale-4'],
];

function shareOf({ handedIn, expected }: BoardCounts): Share | null {
  if (expected === 0) return null;
  if (handedIn === expected) return 'all';
  if (handedIn === 0) return 'none';
  if (handedIn * 5 >= expected * 4) return 'almost';
  return handedIn * 2 >= expected ? 'most' : 'some';
}

/** Every region as a tile with its share handed in; choosing one narrows what stands below, choosing it again widens. */
export function RegionTiles({ board: { regions } }: { readonly board: Board }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ regionId }, setFilters] = useBoardFilters();
  const complete = regions.filter((region) => shareOf(region) === 'all').length;

  return (
    <TileGrid
      title={t('board.tiles.title')}
      summary={t('board.tiles.summary', { complete, count: regions.length })}
      legend={fills.map(([key, fill]) => ({ key, fill, label: t(`board.tiles.${key}`) }))}
      units={regions.map((region) => ({
        code: region.code,
        name: language === 'ru' ? region.nameRu : region.nameEn,
        classKey: shareOf(region),
        text: t('board.tiles.text', { handedIn: region.handedIn, expected: region.expected }),
      }))}
      selected={regions.find((region) => region.regionId === regionId)?.code}
      onSelect={(code) => {
        const chosen = regions.find((region) => region.code === code)?.regionId;
        setFilters({ regionId: chosen === regionId ? undefined : chosen, regionalCenterId: undefined });
      }}
    />
  );
}
