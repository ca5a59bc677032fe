import { useLanguage } from '@pbnet/micro-frontend';
import { RussiaMap, type LegendItem } from '@pbnet/ui/map';
import { useTranslation } from 'react-i18next';
import { useWhiteSpotsAddress } from './white-spots-address.ts';
import type { RegionCoverage, WhiteSpotsView } from './white-spots-shapes.ts';

type Class = 'covered' | 'some' | 'most' | 'none';

const fills: Readonly<Record<Class, LegendItem['fill']>> = {
  covered: 'scale-0',
  some: 'scale-2',
  most: 'scale-4',
  none: 'bad',
};

function classOf({ centers, municipalities, covered }: RegionCoverage): Class | null {
  if (centers === 0) return 'none';
  if (municipalities === 0) return null;
  const bare = municipalities - covered;
  return bare === 0 ? 'covered' : bare * 2 < municipalities ? 'some' : 'most';
}

/** Regions by the share of municipalities without a centre; a region without its list has no data. */
export function SpotsMap({ found }: { readonly found: WhiteSpotsView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ regionId }, change] = useWhiteSpotsAddress();
  const { regions } = found;
  const codeOf = ({ isoCode, code }: RegionCoverage) => isoCode ?? code;
  const textOf = ({ municipalities, covered, centers }: RegionCoverage) =>
    municipalities === 0
      ? t('white-spots.map.noList', { centers })
      : t('white-spots.map.text', { bare: municipalities - covered, all: municipalities, centers });
  const chosen = regions.find(({ id }) => id === regionId);
  return (
    <RussiaMap
      order={2}
      title={t('white-spots.map.title')}
      summary={t('white-spots.map.summary', {
        known: regions.filter(({ municipalities }) => municipalities > 0).length,
        total: regions.length,
      })}
      units={regions.map((region) => ({
        code: codeOf(region),
        name: language === 'ru' ? region.nameRu : region.nameEn,
        classKey: classOf(region),
        text: textOf(region),
      }))}
      legend={(Object.keys(fills) as Class[]).map((key) => ({
        ...{ key, fill: fills[key] },
        label: t(`white-spots.map.${key}`),
      }))}
      selected={chosen && codeOf(chosen)}
      onSelect={(code) => {
        const region = regions.find((one) => codeOf(one) === code);
        change({ regionId: region?.id === regionId ? undefined : region?.id });
      }}
    />
  );
}
