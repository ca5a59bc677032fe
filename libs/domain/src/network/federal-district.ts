const names: Readonly<Record<string, Readonly<Record<'ru' | 'en', string>>>> = {
  central: { ru: 'Центральный', en: 'Central' },
  northwestern: { ru: 'Северо-Западный', en: 'Northwestern' },
  southern: { ru: 'Южный', en: 'Southern' },
  'north-caucasian': { ru: 'Северо-Кавказский', en: 'North Caucasian' },
  volga: { ru: 'Приволжский', en: 'Volga' },
  ural: { ru: 'Уральский', en: 'Ural' },
  siberian: { ru: 'Сибирский', en: 'Siberian' },
  'far-eastern': { ru: 'Дальневосточный', en: 'Far Eastern' },
};

/** The usual order of the districts in the state's own statistics. */
const federalDistricts: readonly string[] = Object.keys(names);

/** The district's name without the words «федеральный округ»; a code of the customer's own is its own name. */
export function districtName(code: string, language: 'ru' | 'en'): string {
  return names[code]?.[language] ?? code;
}

/** Position of the district in the usual order; unknown ones stand last. */
export function districtPosition(code: string): number {
  const position = federalDistricts.indexOf(code);
  return position === -1 ? federalDistricts.length : position;
}
