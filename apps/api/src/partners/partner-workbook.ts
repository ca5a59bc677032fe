import type { Day } from '@pbnet/domain';
import type { ContactRole } from '@pbnet/domain/partners';
import type { OrganizationKind } from '@pbnet/domain/network';
import type { ListPartners } from '@pbnet/validation/partners';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { workbook, type CellValue, type WorkbookSheet } from '../xlsx/workbook.ts';
import { kindWords } from './kind-words.ts';
import { columnKeys, partnerColumns, type PartnerColumn } from './partner-columns.ts';
import { partnersFrom, partnersWhere } from './partner-list.ts';

const roleWords: Readonly<Record<ContactRole, string>> = {
  head: 'руководитель',
  signatory: 'подписывает соглашения',
  'center-in-charge': 'ответственный за ЦУД',
  technical: 'технический специалист',
  press: 'пресса',
  accountant: 'бухгалтерия',
  other: 'другое',
};

interface Exported extends Record<Exclude<PartnerColumn, 'kind'>, CellValue> {
  readonly kind: OrganizationKind;
  readonly centers: string | null;
  readonly [column: string]: unknown;
}

interface ExportedContact extends Record<string, unknown> {
  readonly id: number;
  readonly organization: string;
  readonly name: string;
  readonly post: string;
  readonly roles: readonly ContactRole[];
  readonly phone: string;
  readonly email: string | null;
  readonly actsOn: string;
}

async function partnerRows(tx: Transaction, filter: ListPartners, day: Day): Promise<readonly Exported[]> {
  return tx.execute<Exported>(sql`
    select o.id, v.name, v.short_name as "shortName", o.kind, r.name_ru as region, o.tax_number as "taxNumber",
      o.tax_reason_code as "taxReasonCode", o.registration_number as "registrationNumber",
      v.legal_address as "legalAddress", v.address, v.postal_address as "postalAddress", o.phone, o.email, o.website,
      o.bank_details as "bankDetails",
      (select string_agg(distinct public_regional_center_name(l.regional_center_id), '; ')
        from organization_links l where l.organization_id = o.id) as centers
    from ${partnersFrom(day)}
    left join region_versions r on r.region_id = o.region_id and r.valid_from <= ${day}::date
      and (r.valid_to is null or r.valid_to > ${day}::date)
    where ${partnersWhere(filter)} order by r.name_ru, v.short_name, o.id`);
}

async function contactRows(
  tx: Transaction,
  filter: ListPartners,
  day: Day,
): Promise<readonly ExportedContact[]> {
  return tx.execute<ExportedContact>(sql`
    select o.id, v.short_name as organization, c.name, c.post, c.roles, c.phone, c.email, c.acts_on as "actsOn"
    from ${partnersFrom(day)} join organization_contacts c on c.organization_id = o.id
    where ${partnersWhere(filter)} order by v.short_name, o.id, c.name`);
}

function partnersSheet(rows: readonly Exported[]): WorkbookSheet {
  return {
    name: 'Организации',
    columns: [
      ...columnKeys.map((key) => ({ title: partnerColumns[key][0], width: partnerColumns[key][1] })),
      { title: 'РЦ (не загружается)', width: 40 },
    ],
    rows: rows.map((row) => [
      ...columnKeys.map((key): CellValue => (key === 'kind' ? kindWords[row.kind] : row[key])),
      row.centers,
    ]),
  };
}

const helpRows: readonly (readonly [string, string])[] = [
  [
    '№',
    'Номер карточки. Для новой организации оставьте пустым: если такая уже есть, система найдёт её сама.',
  ],
  ['Название, Вид, Субъект РФ', 'Нужны для новой организации. Субъект РФ: название полностью или код.'],
  ['Пустая ячейка', 'То, что записано в карточке, остаётся как есть.'],
  ['ИНН, КПП, ОГРН', 'Система проверяет длину и контрольные цифры.'],
  ['РЦ', 'Показан для сведения и не загружается.'],
  ['Вид', `Один из списка: ${Object.values(kindWords).join('; ')}.`],
];

const helpSheet: WorkbookSheet = {
  name: 'Как заполнять',
  columns: [
    { title: 'Что', width: 30 },
    { title: 'Как', width: 90 },
  ],
  rows: helpRows,
};

/** The institutions of the filter and the people that the reader may know; the first sheet can be loaded back. */
export async function partnerWorkbook(tx: Transaction, filter: ListPartners, day: Day): Promise<Uint8Array> {
  const rows = await partnerRows(tx, filter, day);
  const contacts = await contactRows(tx, filter, day);
  return workbook([
    partnersSheet(rows),
    {
      name: 'Контактные лица',
      columns: [
        '№',
        'Организация',
        'Имя',
        'Должность',
        'Роли',
        'Телефон',
        'Электронная почта',
        'Основание',
      ].map((title, index) => ({ title, width: index === 0 ? 8 : 28 })),
      rows: contacts.map(({ id, organization, name, post, roles, phone, email, actsOn }) => [
        ...[
          id,
          organization,
          name,
          post,
          roles.map((role) => roleWords[role]).join(', '),
          phone,
          email,
          actsOn,
        ],
      ]),
    },
    helpSheet,
  ]);
}

/** An empty form to be filled in. */
export function sampleWorkbook(): Promise<Uint8Array> {
  return workbook([partnersSheet([]), helpSheet]);
}
