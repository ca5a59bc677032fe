/** Columns of the list of municipalities, out and in: the titles are what the import finds them by. */
export const municipalityColumns = [
  { key: 'region', title: 'Субъект', width: 34 },
  { key: 'name', title: 'Муниципальное образование', width: 40 },
  { key: 'kind', title: 'Вид', width: 24 },
  { key: 'seat', title: 'Административный центр', width: 28 },
  { key: 'oktmo', title: 'ОКТМО', width: 14 },
  { key: 'population', title: 'Население', width: 12 },
  { key: 'latitude', title: 'Широта', width: 11 },
  { key: 'longitude', title: 'Долгота', width: 11 },
  { key: 'abolishedOn', title: 'Упразднено с', width: 13 },
] as const;

export type MunicipalityColumn = (typeof municipalityColumns)[number]['key'];

/** Without them a sheet is no list. */
export const neededColumns: readonly MunicipalityColumn[] = ['region', 'name', 'kind'];
