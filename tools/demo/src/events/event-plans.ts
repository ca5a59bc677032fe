export interface EventPlan {
  readonly title: string;
  /** Code of a kind of event. */
  readonly kind: string;
  readonly minutes: number;
  readonly audience: string;
  readonly about: string;
}

const pupils = 'Школьники 8–11 классов';
const everybody = 'Все желающие';

/** What centres hold with the library: believable, and about nobody in particular. */
export const eventPlans: readonly [EventPlan, ...EventPlan[]] = [
  {
    title: 'Лекция «Конституция: история и современность»',
    kind: 'lecture',
    minutes: 90,
    audience: pupils,
    about: 'Рассказ об истории российских конституций по документам электронного фонда.',
  },
  {
    title: 'Видеоурок «Александр Невский: имя России»',
    kind: 'lesson',
    minutes: 60,
    audience: pupils,
    about: 'Урок по цифровой коллекции с заданиями и обсуждением.',
  },
  {
    title: 'Выставка «Память о Великой Победе»',
    kind: 'exhibition',
    minutes: 480,
    audience: everybody,
    about: 'Копии листовок, газет и писем из фондов Президентской библиотеки.',
  },
  {
    title: 'Краеведческая конференция «Край в документах»',
    kind: 'conference',
    minutes: 240,
    audience: 'Краеведы, студенты, преподаватели',
    about: 'Доклады по источникам, оцифрованным в регионе.',
  },
  {
    title: 'Круглый стол «Цифровые ресурсы в учебной работе»',
    kind: 'round-table',
    minutes: 120,
    audience: 'Учителя и методисты',
    about: 'Обмен опытом: какие коллекции помогают на уроке и как с ними работать.',
  },
  {
    title: 'Семинар для библиотекарей «Поиск в электронном фонде»',
    kind: 'seminar',
    minutes: 120,
    audience: 'Сотрудники библиотек',
    about: 'Практическое занятие: каталог, коллекции, заказ доступа.',
  },
  {
    title: 'Кинопоказ из цикла «Российская хроника»',
    kind: 'film',
    minutes: 90,
    audience: everybody,
    about: 'Документальный фильм и разговор после просмотра.',
  },
  {
    title: 'Презентация коллекции «Территория России»',
    kind: 'presentation',
    minutes: 60,
    audience: 'Студенты и преподаватели',
    about: 'Что вошло в новую коллекцию и чем она полезна исследователю.',
  },
  {
    title: 'Региональный тур олимпиады «Россия в электронном мире»',
    kind: 'contest',
    minutes: 180,
    audience: pupils,
    about: 'Отборочный тур по истории, обществознанию и русскому языку.',
  },
  {
    title: 'Экскурсия по виртуальным выставкам библиотеки',
    kind: 'excursion',
    minutes: 60,
    audience: 'Семьи с детьми',
    about: 'Прогулка по мультимедийным выставкам с рассказом сотрудника центра.',
  },
];
