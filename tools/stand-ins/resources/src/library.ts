import { constitution1993 } from './texts/constitution-1993.ts';
import { lomonosov } from './texts/lomonosov.ts';
import { manifesto1905 } from './texts/manifesto-1905.ts';

export const shelves = ['open', 'halls', 'home', 'home-adults'] as const;

/** Where the library keeps a document; the access service holds a policy for each. */
export type Shelf = (typeof shelves)[number];

export interface LibraryItem {
  readonly id: string;
  readonly title: string;
  readonly shelf: Shelf;
  /** Pages of paragraphs. */
  readonly pages: readonly (readonly string[])[];
}

type Entry = readonly [id: string, shelf: Shelf, title: string, pages?: LibraryItem['pages']];

const item = (...[id, shelf, title, pages = manifesto1905]: Entry): LibraryItem => ({
  id,
  shelf,
  title,
  pages,
});

/**
 * Titles that such a library holds. Scans would weigh too much here: each document has one of three real texts, and
 * the viewer says so.
 */
export const libraryItems: readonly LibraryItem[] = [
  item(
    'manifest-1905',
    'open',
    'Манифест об усовершенствовании государственного порядка, 17 октября 1905 года',
  ),
  item('konstitutsiya-1993', 'open', 'Конституция Российской Федерации 1993 года', constitution1993),
  item('lomonosov-1758', 'open', 'М. В. Ломоносов. Предисловие о пользе книг церковных', lomonosov),
  item('plan-peterburga-1737', 'open', 'План императорского столичного города Санкт-Петербурга, 1737'),
  item('sobornoe-ulozhenie', 'open', 'Соборное уложение 1649 года', lomonosov),
  item('tabel-o-rangah', 'open', 'Табель о рангах, 1722', lomonosov),
  item('al-bom-penza', 'open', 'Пенза на открытках начала XX века', manifesto1905),
  item('konstitutsiya-1918', 'open', 'Конституция РСФСР 1918 года', constitution1993),
  item('gubernii-atlas', 'halls', 'Атлас Российской империи, состоящий из 46 карт, 1792', lomonosov),
  item('vedomosti-1901', 'halls', 'Пензенские губернские ведомости, 1901, № 1–52'),
  item('vedomosti-1902', 'halls', 'Пензенские губернские ведомости, 1902, № 1–52'),
  item('adres-kalendar', 'halls', 'Адрес-календарь Пензенской губернии на 1884 год'),
  item('perepis-1897-penza', 'halls', 'Первая всеобщая перепись населения 1897 года: Пензенская губерния'),
  item('kamchatka-1755', 'halls', 'С. П. Крашенинников. Описание земли Камчатки, 1755', lomonosov),
  item('zemstvo-1911', 'halls', 'Журналы земских собраний, 1911'),
  item('duma-otchety', 'halls', 'Государственная дума: стенографические отчёты, 1906', constitution1993),
  item('avtoreferat-pravo', 'home', 'Становление народного представительства: автореферат диссертации'),
  item('avtoreferat-arhivy', 'home', 'Архивное дело в губерниях: автореферат диссертации', constitution1993),
  item('uchebnik-istoriya', 'home', 'История государства и права: учебное пособие', constitution1993),
  item('uchebnik-istochniki', 'home', 'Источниковедение: учебное пособие', lomonosov),
  item('slovar-yuridicheskij', 'home', 'Юридический словарь', constitution1993),
  item('hrestomatiya-reformy', 'home', 'Великие реформы: хрестоматия'),
  item('katalog-vystavki', 'home', 'Каталог выставки «Российская государственность»', constitution1993),
  item('sbornik-konferentsii', 'home', 'Электронные библиотеки: сборник докладов конференции', lomonosov),
  item('gazeta-front', 'home-adults', 'Фронтовая газета, 1943: сводки без купюр'),
  item('sudebnye-rechi', 'home-adults', 'Судебные речи по уголовным делам, 1895', lomonosov),
  item('medicina-1812', 'home-adults', 'Наставление военным лекарям, 1812', lomonosov),
  item('dnevnik-blokady', 'home-adults', 'Дневники блокадного Ленинграда', constitution1993),
  item('sledstvie-1826', 'home-adults', 'Следственное дело декабристов, 1826'),
  item('pis-ma-s-fronta', 'home-adults', 'Письма с фронта: неизданное', manifesto1905),
];
