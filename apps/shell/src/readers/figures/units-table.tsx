import { readingFigures } from '@pbnet/domain/reading';
import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, formatNumber, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { CountedMonth } from './figures-address.ts';

type Unit = CountedMonth['units'][number];

/** The parts of the shown place, each the way to its own figures. */
export function UnitsTable({ figures: { units, total } }: { readonly figures: CountedMonth }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [address] = useSearchParams();
  if (units.length < 2) return null;
  const nameOf = (unit: Unit) => (language === 'ru' ? unit.nameRu : unit.nameEn);
  const addressOf = ({ kind, id }: Unit) => {
    const query = new URLSearchParams(address);
    query.delete('page');
    query.set(kind === 'region' ? 'regionId' : 'centerId', String(id));
    return `?${query}`;
  };
  const columns: readonly DataTableColumn<Unit>[] = [
    {
      key: 'name',
      title: t('readers.figures.place'),
      rowHeader: true,
      cell: (unit) =>
        unit.kind === 'outside' ? (
          t('readers.figures.outside')
        ) : (
          <Anchor component={Link} to={addressOf(unit)}>
            {nameOf(unit)}
          </Anchor>
        ),
      sortValue: nameOf,
      total: t('readers.figures.total'),
    },
    ...readingFigures.map((figure) => ({
      key: figure,
      title: t(`readers.figures.figure.${figure}`),
      numeric: true,
      cell: (unit: Unit) => formatNumber(unit[figure], language),
      sortValue: (unit: Unit) => unit[figure],
      total: formatNumber(total[figure], language),
    })),
  ];
  return (
    <DataTable
      caption={t('readers.figures.parts')}
      columns={columns}
      rows={units}
      rowKey={({ kind, id }) => `${kind} ${id}`}
    />
  );
}
