import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, formatNumber, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { searchOf, useWhiteSpotsAddress } from './white-spots-address.ts';
import type { RegionCoverage } from './white-spots-shapes.ts';

type Figure = 'centers' | 'placed' | 'all' | 'covered' | 'bare' | 'people';

function figureOf(region: RegionCoverage, figure: Figure): number | null {
  const { centers, placed, municipalities, covered, uncoveredPopulation } = region;
  if (figure === 'centers') return centers;
  if (figure === 'placed') return placed;
  if (municipalities === 0) return null;
  const known = { all: municipalities, covered, bare: municipalities - covered, people: uncoveredPopulation };
  return known[figure];
}

const figures: readonly Figure[] = ['centers', 'placed', 'all', 'covered', 'bare', 'people'];

export function RegionsTable({ regions }: { readonly regions: readonly RegionCoverage[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [address] = useWhiteSpotsAddress();
  const nameOf = ({ nameRu, nameEn }: RegionCoverage) => (language === 'ru' ? nameRu : nameEn);
  const columns: readonly DataTableColumn<RegionCoverage>[] = [
    {
      key: 'name',
      title: t('white-spots.regions.name'),
      rowHeader: true,
      cell: (region) => (
        <Anchor
          component={Link}
          to={{ search: searchOf({ ...address, regionId: region.id, view: 'spots' }) }}
        >
          {nameOf(region)}
        </Anchor>
      ),
      sortValue: nameOf,
    },
    ...figures.map((figure): DataTableColumn<RegionCoverage> => ({
      key: figure,
      title: t(`white-spots.regions.${figure}`),
      numeric: true,
      cell: (region) => {
        const value = figureOf(region, figure);
        return value === null ? t('white-spots.regions.noList') : formatNumber(value, language);
      },
      sortValue: (region) => figureOf(region, figure),
    })),
  ];
  return (
    <DataTable
      caption={t('white-spots.regions.caption')}
      captionHidden
      columns={columns}
      rows={regions}
      rowKey={({ id }) => id}
      maxHeight="70vh"
    />
  );
}
