import { counted, dayInWords, type Day } from '@pbnet/domain';
import { municipalityKindNames, type MunicipalityKind } from '@pbnet/domain/white-spots';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { workbook } from '../xlsx/workbook.ts';
import { municipalityColumns } from './municipality-columns.ts';

interface Row extends Record<string, unknown> {
  readonly region: string;
  readonly name: string;
  readonly kind: MunicipalityKind;
  readonly seat: string;
  readonly oktmo: string | null;
  readonly population: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly abolishedOn: string | null;
}

const how = [
  'Строка находится по ОКТМО, без него — по субъекту, названию и виду. Найденная строка обновляется, новая добавляется.',
  'Строки, которых нет в файле, остаются в системе. Упразднённому образованию поставьте дату в столбце «Упразднено с».',
  'Координаты — градусы административного центра (WGS 84), например 53,195 и 45,018.',
  `Виды: ${Object.values(municipalityKindNames)
    .map(({ ru }) => ru)
    .join('; ')}.`,
];

/** The whole list as it stands, ready to be corrected and brought back. */
export async function municipalitiesWorkbook(tx: Transaction, day: Day): Promise<Uint8Array> {
  const rows = await tx.execute<Row>(sql`
    select v.name_ru as region, m.name, m.kind, m.seat, m.oktmo, m.population, m.latitude, m.longitude,
      to_char(m.abolished_on, 'DD.MM.YYYY') as "abolishedOn"
    from municipalities m
    join region_versions v on v.region_id = m.region_id
      and v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to > ${day}::date)
    order by v.name_ru, m.name, m.id`);
  return workbook([
    {
      name: 'Муниципальные образования',
      columns: municipalityColumns,
      rows: rows.map((row) =>
        municipalityColumns.map(({ key }) =>
          key === 'kind' ? municipalityKindNames[row.kind].ru : row[key],
        ),
      ),
    },
    {
      name: 'Как заполнять',
      columns: [{ title: 'Как заполнять', width: 110 }],
      rows: [
        ...how.map((line) => [line]),
        [
          `Выгружено ${dayInWords(day)}: ${counted(rows.length, ['образование', 'образования', 'образований'])}.`,
        ],
      ],
    },
  ]);
}
