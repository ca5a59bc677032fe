import type { Criterion, Nomination } from '@pbnet/domain/contests';

interface ContestPlan {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly criteria: readonly Criterion[];
  readonly nominations: readonly Nomination[];
  /** Titles of works, used one after another. */
  readonly works: readonly [string, ...string[]];
}

export const consent =
  'Даю согласие Президентской библиотеке и региональному центру на обработку моих персональных данных (имя, дата рождения, адрес электронной почты) для проведения конкурса: рассмотрения заявки, подведения итогов, выдачи диплома. Согласие действует до конца срока хранения, указанного в положении, и может быть отозвано письмом в региональный центр.';

const text = { fileKinds: ['pdf', 'docx', 'odt'], maxMegabytes: 20, minFiles: 1, maxFiles: 3 } as const;
const picture = { fileKinds: ['jpg', 'png', 'pdf'], maxMegabytes: 50, minFiles: 1, maxFiles: 5 } as const;

const criteria = [
  { code: 'source', name: 'Работа с источниками', weight: 3 },
  { code: 'idea', name: 'Замысел', weight: 2 },
  { code: 'form', name: 'Исполнение', weight: 1 },
];

/** A contest whose results are published. */
export const pastContest: ContestPlan = {
  id: '20260301-0000-4000-8000-00000000c001',
  title: 'Край в документах',
  about:
    'Конкурс исследовательских работ о родном крае по документам электронного фонда Президентской библиотеки. Региональный этап проводят региональные центры, федеральный — Президентская библиотека.',
  criteria,
  nominations: [
    { id: 'research', title: 'Исследование', about: 'Работа объёмом до 15 страниц.', ...text },
    { id: 'map', title: 'Карта места', about: 'Карта или схема с пояснениями.', ...picture },
  ],
  works: [
    'Улица, по которой шла история',
    'Старый мост: четыре века на одном месте',
    'Письма с завода',
    'Что рассказала перепись',
    'Забытая пристань',
    'Школа на окраине',
    'Дорога через болото',
  ],
};

/** A contest that takes entries now. */
export const openContest: ContestPlan = {
  id: '20261101-0000-4000-8000-00000000c002',
  title: 'Моя библиотека',
  about:
    'Рассказы, рисунки и короткие ролики о читальных залах и людях, которые в них приходят. Участвуют все, кому исполнилось 10 лет.',
  criteria,
  nominations: [
    { id: 'story', title: 'Рассказ', about: 'До трёх страниц.', ...text },
    { id: 'drawing', title: 'Рисунок', about: 'Скан или фотография рисунка.', ...picture },
  ],
  works: ['Тихий час', 'Полка у окна', 'Первый читательский', 'Лампа на столе', 'Каталожный ящик'],
};
