/** Columns of the workbook; found by their titles wherever a person has moved them. */
export const itemColumns = [
  ['id', 'Идентификатор', 28],
  ['title', 'Название', 70],
  ['address', 'Адрес', 60],
] as const satisfies readonly (readonly [key: string, title: string, width: number])[];

export type ItemColumn = (typeof itemColumns)[number][0];

/** Rows of a file taken at once. */
export const itemRowLimit = 5_000;
