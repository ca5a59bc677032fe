/** Where things stand in the form's sheet. Found again by these marks, wherever a person has moved them. */
export const layout = {
  sheet: 'Показатели',
  previousSheet: 'Прошлый месяц',
  helpSheet: 'Как заполнять',
  /** Stands left of the month, 'YYYY-MM'. */
  monthMark: 'Отчётный месяц',
  /** Stands in the first column of the row with the codes of the indicators. */
  codesMark: 'code',
  /** Stands above the names of the centres. */
  nameMark: 'name',
} as const;
