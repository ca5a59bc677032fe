import type { OrganizationKind } from '@pbnet/domain/network';

/** What a workbook calls the kinds of institutions. */
export const kindWords: Readonly<Record<OrganizationKind, string>> = {
  library: 'Библиотека',
  museum: 'Музей',
  school: 'Школа',
  university: 'Вуз',
  archive: 'Архив',
  authority: 'Орган власти субъекта',
  culture: 'Учреждение культуры',
  'public-association': 'Общественная организация',
  foundation: 'Фонд',
  company: 'Коммерческая организация',
  'presidential-library': 'Президентская библиотека',
  other: 'Другое',
};

const folded = (text: string) => text.trim().toLowerCase().replaceAll('ё', 'е');

export function kindOfWord(word: string): OrganizationKind | undefined {
  const kinds = Object.keys(kindWords) as readonly OrganizationKind[];
  return kinds.find((kind) => folded(kindWords[kind]) === folded(word) || kind === word.trim());
}
