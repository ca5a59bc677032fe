import { useLanguage } from '@pbnet/micro-frontend';
import { formatNumber } from '@pbnet/ui';
import { PointMap, type MapPoint } from '@pbnet/ui/map';
import { useTranslation } from 'react-i18next';
import type { RegionCoverage, WhiteSpot, WhiteSpotsView } from './white-spots-shapes.ts';

export interface SpotsPointsProps {
  readonly found: WhiteSpotsView;
  readonly region: RegionCoverage;
}

/** One region from near: municipalities without a centre, and those of them that the plans hold something for. */
export function SpotsPoints({ found, region }: SpotsPointsProps) {
  const { t } = useTranslation();
  const language = useLanguage();

  function textOf({ population, kilometres }: WhiteSpot): string {
    return [
      ...(population === null
        ? []
        : [t('white-spots.points.people', { people: formatNumber(population, language) })]),
      ...(kilometres === null
        ? []
        : [t('white-spots.points.away', { km: formatNumber(Math.round(kilometres), language) })]),
    ].join(', ');
  }

  const points = found.spots.flatMap((spot): readonly MapPoint[] =>
    spot.point === null || spot.regionId !== region.id
      ? []
      : [
          {
            ...{ key: String(spot.id), name: spot.name, text: textOf(spot) },
            ...spot.point,
            mark: spot.opening === null ? 'cross' : 'ring',
          },
        ],
  );
  if (points.length === 0) return null;
  const name = language === 'ru' ? region.nameRu : region.nameEn;
  return (
    <PointMap
      title={t('white-spots.points.title', { region: name })}
      summary={t('white-spots.points.summary', { count: points.length })}
      points={points}
      marks={[
        { mark: 'cross', label: t('white-spots.points.bare') },
        { mark: 'ring', label: t('white-spots.points.planned') },
      ]}
      focus={region.isoCode ?? region.code}
    />
  );
}
