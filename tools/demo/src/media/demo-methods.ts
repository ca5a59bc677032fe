import type { MethodContent, MethodState } from '@pbnet/domain/methods';

export interface DemoApplication {
  readonly regionalCenter: string;
  readonly daysAgo: number;
  readonly place: string;
  readonly outcome: string;
  readonly participants: number;
  readonly figures: Readonly<Record<string, number>>;
}

export interface DemoMethod {
  readonly name: string;
  /** Code of the author's regional center; null for headquarters. */
  readonly regionalCenter: string | null;
  readonly state: MethodState;
  readonly daysAgo: number;
  readonly content: MethodContent;
  readonly reason?: string;
  readonly applications?: readonly DemoApplication[];
  /** Of a person of the account: rating, words, the author's answer. */
  readonly feedback?: readonly (readonly [
    account: string,
    rating: number,
    words: string,
    answer: string | null,
  ])[];
}

/** Methods as regional centers write them, in every state; nobody is named. */
export const demoMethods: readonly DemoMethod[] = [
  {
    ...{ name: 'letters', regionalCenter: 'РЦ-PNZ-1', state: 'published', daysAgo: 90 },
    content: {
      title: 'Урок по письмам с фронта',
      purpose: 'Познакомить школьников с подлинными документами и привести их в читальный зал.',
      audience: 'Школьники 7–11 классов',
      needs: 'Проектор, доступ к коллекции, два часа на подготовку.',
      steps: [
        'Выбрать пять писем из коллекции, лучше от земляков.',
        'Разделить класс на группы: каждая читает одно письмо вслух.',
        'Найти на карте места, из которых писали.',
        'Предложить написать ответ и отдать его в музей школы.',
      ],
      results: 'Классы возвращаются за темами для исследований; учителя просят повторить.',
      themes: ['Патриотическое воспитание', 'Работа со школами'],
      indicators: ['events_held', 'event_participants', 'visits'],
      resource: {
        ...{ title: 'Память о Великой Победе', kind: 'collection', authors: 'Президентская библиотека' },
        ...{ year: 2015, address: 'https://www.prlib.ru/collections', format: 'Страницы и изображения' },
        ...{ rights: 'Свободный доступ в учебных целях с указанием источника', size: '', access: 'open' },
      },
    },
    applications: [
      {
        ...{ regionalCenter: 'РЦ-KAM-1', daysAgo: 20, place: 'Лицей № 46, Петропавловск-Камчатский' },
        outcome: 'Прочитали письма камчатских десантников. Две группы попросили продолжение в мае.',
        ...{ participants: 54, figures: { events_held: 1, event_participants: 54 } },
      },
      {
        ...{ regionalCenter: 'РЦ-PNZ-1', daysAgo: 40, place: 'Гимназия № 1, Пенза' },
        outcome: 'Три урока подряд; карту с местами отправки оставили в кабинете истории.',
        ...{ participants: 78, figures: { events_held: 3, event_participants: 78 } },
      },
    ],
    feedback: [
      [
        'kamchatka@pbnet.example',
        5,
        'Работает и с девятыми, и с одиннадцатыми классами.',
        'Спасибо, добавим пример из вашего региона.',
      ],
      ['kamchatka-001@pbnet.example', 4, 'Не хватает готовых раздаточных листов.', null],
    ],
  },
  {
    ...{ name: 'genealogy', regionalCenter: null, state: 'published', daysAgo: 60 },
    content: {
      title: 'Клуб «Моя родословная»',
      purpose: 'Сделать читальный зал местом, куда приходят регулярно.',
      audience: 'Взрослые, пенсионеры',
      needs: 'Ведущий, три компьютера, один вечер в месяц.',
      steps: [
        'Объявить встречу через местную газету и соцсети.',
        'Показать адрес-календари, памятные книжки, метрические указатели.',
        'Завести общий список фамилий и селений.',
        'Каждую встречу заканчивать рассказом одного участника.',
      ],
      results: 'Через три месяца половина участников приходит и между встречами.',
      themes: ['Краеведение', 'Клубы'],
      indicators: ['new_users', 'visits', 'document_views'],
      resource: null,
    },
    applications: [
      {
        ...{ regionalCenter: 'РЦ-PNZ-1', daysAgo: 15, place: 'Областная библиотека, Пенза' },
        outcome: 'Пришли 23 человека, из них 17 записались в читальный зал.',
        ...{ participants: 23, figures: { new_users: 17 } },
      },
    ],
    feedback: [['penza@pbnet.example', 5, 'Лучший способ привести взрослых.', null]],
  },
  {
    ...{ name: 'videobridge', regionalCenter: 'РЦ-KAM-1', state: 'published', daysAgo: 30 },
    content: {
      title: 'Видеомост двух регионов',
      purpose: 'Провести совместное занятие без поездок.',
      audience: 'Студенты, библиотекари',
      needs: 'Связь от 5 Мбит/с, камера, договорённость о времени: разница поясов.',
      steps: [
        'Выбрать общую тему и по два докладчика.',
        'Проверить связь накануне.',
        'Записать встречу и выложить видео.',
      ],
      results: 'Запись смотрят ещё месяц; завязываются другие встречи.',
      themes: ['Межрегиональное сотрудничество'],
      indicators: ['video_participants', 'events_held'],
      resource: null,
    },
  },
  {
    ...{ name: 'quest', regionalCenter: 'РЦ-PNZ-1', state: 'in-review', daysAgo: 4 },
    content: {
      title: 'Квест по старым картам города',
      purpose: 'Показать, что карты из фонда — это про наш двор.',
      audience: 'Семьи с детьми',
      needs: 'Распечатанные фрагменты карт, маршрут на час.',
      steps: ['Выбрать карту.', 'Отметить пять мест, которые сохранились.', 'Придумать задание для каждого.'],
      results: 'Семьи приходят в выходной и берут карту домой.',
      themes: ['Краеведение'],
      indicators: ['events_held', 'visits'],
      resource: null,
    },
  },
  {
    ...{ name: 'dictation', regionalCenter: 'РЦ-KAM-1', state: 'returned', daysAgo: 9 },
    reason: 'Опишите, какие материалы нужно подготовить заранее.',
    content: {
      title: 'Исторический диктант в читальном зале',
      purpose: 'Собрать людей в читальном зале в один день.',
      audience: 'Все желающие',
      needs: '',
      steps: ['Объявить день.', 'Провести диктант.'],
      results: 'Приходят новые читатели.',
      themes: ['Акции'],
      indicators: ['event_participants'],
      resource: null,
    },
  },
];
