/** Columns of the workbook, in their order; found again by their titles wherever a person has moved them. */
export const partnerColumns = {
  id: ['№', 8],
  name: ['Название', 50],
  shortName: ['Краткое название', 30],
  kind: ['Вид', 22],
  region: ['Субъект РФ', 26],
  taxNumber: ['ИНН', 14],
  taxReasonCode: ['КПП', 12],
  registrationNumber: ['ОГРН', 17],
  legalAddress: ['Юридический адрес', 40],
  address: ['Фактический адрес', 40],
  postalAddress: ['Почтовый адрес', 40],
  phone: ['Телефон', 18],
  email: ['Электронная почта', 26],
  website: ['Сайт', 24],
  bankDetails: ['Банковские реквизиты', 40],
} as const satisfies Record<string, readonly [title: string, width: number]>;

export type PartnerColumn = keyof typeof partnerColumns;

export const columnKeys = Object.keys(partnerColumns) as readonly PartnerColumn[];

export const titleOf = (column: PartnerColumn): string => partnerColumns[column][0];
