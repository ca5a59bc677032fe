import type { Language } from '@pbnet/domain';
import type { ConsentPurpose, LookKind, ReaderLevel, ReaderOrigin, ReaderState } from '@pbnet/domain/readers';
import type { AccessGround } from '@pbnet/domain/reading';

interface CopyWords {
  readonly title: string;
  readonly lead: readonly string[];
  readonly none: string;
  readonly parts: Readonly<
    Record<
      | 'card'
      | 'person'
      | 'consents'
      | 'guardians'
      | 'entitlements'
      | 'sessions'
      | 'readings'
      | 'looks'
      | 'letters'
      | 'erasure',
      string
    >
  >;
  readonly facts: Readonly<
    Record<
      | 'number'
      | 'state'
      | 'origin'
      | 'registered'
      | 'confirmed'
      | 'center'
      | 'suspended'
      | 'name'
      | 'birthDate'
      | 'email'
      | 'level'
      | 'esia'
      | 'document'
      | 'guardian'
      | 'checked'
      | 'ground'
      | 'dueOn',
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      'consents' | 'guardians' | 'entitlements' | 'sessions' | 'readings' | 'looks' | 'letters',
      readonly string[]
    >
  >;
  readonly states: Readonly<Record<ReaderState, string>>;
  readonly origins: Readonly<Record<ReaderOrigin, string>>;
  readonly levels: Readonly<Record<ReaderLevel, string>>;
  readonly purposes: Readonly<Record<ConsentPurpose, string>>;
  readonly grounds: Readonly<Record<AccessGround, string>>;
  readonly lookKinds: Readonly<Record<LookKind, string>>;
  /** Roles of the staff, where they may see readers. */
  readonly roles: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly anyCollection: string;
  readonly refused: string;
  readonly newest: (shown: number, all: number) => string;
}

export const copyWords: Readonly<Record<Language, CopyWords>> = {
  ru: {
    title: 'Всё, что библиотека хранит о читателе',
    lead: [
      'Копия подготовлена по запросу читателя. Время московское.',
      'Те же сведения в виде данных для программ есть в файле JSON на той же странице.',
    ],
    none: 'нет',
    parts: {
      card: 'Читательский билет',
      person: 'Сведения о человеке',
      consents: 'Согласия',
      guardians: 'Подтверждения родителя или опекуна',
      entitlements: 'Разрешения на чтение дома',
      sessions: 'Сеансы',
      readings: 'История чтения',
      looks: 'Кто из сотрудников смотрел эти сведения',
      letters: 'Письма',
      erasure: 'Назначенное удаление',
    },
    facts: {
      number: 'Номер',
      state: 'Состояние',
      origin: 'Как записан',
      registered: 'Записан',
      confirmed: 'Подтверждён',
      center: 'Центр',
      suspended: 'Приостановлен',
      name: 'Имя',
      birthDate: 'Дата рождения',
      email: 'Электронная почта',
      level: 'Учётная запись Госуслуг',
      esia: 'Связан с Госуслугами',
      document: 'Вид предъявленного документа',
      guardian: 'Родитель или опекун',
      checked: 'Сведения проверены',
      ground: 'Основание',
      dueOn: 'День удаления',
    },
    columns: {
      consents: ['Согласие', 'Редакция', 'Дано', 'Отозвано'],
      guardians: ['Дано', 'Отозвано'],
      entitlements: ['Коллекция', 'С', 'По', 'Причина'],
      sessions: ['Начат', 'Последнее действие', 'Браузер', 'Центр'],
      readings: ['Когда', 'Документ', 'Где', 'На каком основании'],
      looks: ['Когда', 'Должность', 'Что', 'Зачем'],
      letters: ['Когда', 'Куда', 'Тема'],
    },
    states: {
      registered: 'записан, личность не подтверждена',
      confirmed: 'личность подтверждена',
      suspended: 'чтение приостановлено',
      erased: 'данные уничтожены',
    },
    origins: { esia: 'через Госуслуги', paper: 'в центре удалённого доступа' },
    levels: { confirmed: 'подтверждённая', unconfirmed: 'не подтверждена', child: 'детская' },
    purposes: {
      registration: 'Запись в библиотеку',
      'reading-history': 'История чтения',
      letters: 'Письма',
    },
    grounds: {
      open: 'открыто всем',
      place: 'из центра',
      person: 'читателю лично',
      entitlement: 'по разрешению',
    },
    lookKinds: {
      search: 'имя в поиске',
      card: 'карточка',
      log: 'история чтения',
      export: 'копия всех сведений',
    },
    roles: {
      'readers-officer': 'специалист по работе с читателями',
      'regional-head': 'руководитель РЦ',
      'center-manager': 'ответственный ЦУД',
    },
    yes: 'да',
    no: 'нет',
    anyCollection: 'любая',
    refused: 'отказано',
    newest: (shown, all) => `Показаны последние ${shown} записей из ${all}; все они есть в файле JSON.`,
  },
  en: {
    title: 'Everything that the library keeps about a reader',
    lead: [
      'Made at the reader’s request. Times are Moscow time.',
      'The same as data for programs is in the JSON file on the same page.',
    ],
    none: 'none',
    parts: {
      card: 'Reader’s card',
      person: 'The person',
      consents: 'Consents',
      guardians: 'Confirmations of a guardian',
      entitlements: 'Entitlements to read at home',
      sessions: 'Sessions',
      readings: 'History of reading',
      looks: 'Who of the staff looked at it',
      letters: 'Letters',
      erasure: 'Erasure that is set',
    },
    facts: {
      number: 'Number',
      state: 'State',
      origin: 'Registered',
      registered: 'Since',
      confirmed: 'Confirmed',
      center: 'Center',
      suspended: 'Suspended',
      name: 'Name',
      birthDate: 'Birth date',
      email: 'E-mail',
      level: 'Gosuslugi account',
      esia: 'Tied to Gosuslugi',
      document: 'Kind of document that was shown',
      guardian: 'Parent or guardian',
      checked: 'Checked',
      ground: 'Ground',
      dueOn: 'Day of erasure',
    },
    columns: {
      consents: ['Consent', 'Edition', 'Given', 'Withdrawn'],
      guardians: ['Given', 'Withdrawn'],
      entitlements: ['Collection', 'From', 'To', 'Reason'],
      sessions: ['Begun', 'Last seen', 'Browser', 'Center'],
      readings: ['When', 'Document', 'Where', 'On what ground'],
      looks: ['When', 'Role', 'What', 'What for'],
      letters: ['When', 'To', 'Subject'],
    },
    states: {
      registered: 'registered, identity not confirmed',
      confirmed: 'identity confirmed',
      suspended: 'reading is suspended',
      erased: 'data destroyed',
    },
    origins: { esia: 'with Gosuslugi', paper: 'at an access center' },
    levels: { confirmed: 'confirmed', unconfirmed: 'not confirmed', child: 'a child’s' },
    purposes: {
      registration: 'Registration at the library',
      'reading-history': 'History of reading',
      letters: 'Letters',
    },
    grounds: {
      open: 'open to all',
      place: 'from a center',
      person: 'to the reader',
      entitlement: 'entitlement',
    },
    lookKinds: { search: 'name in a search', card: 'card', log: 'history of reading', export: 'copy of all' },
    roles: {
      'readers-officer': 'readers officer',
      'regional-head': 'head of a regional center',
      'center-manager': 'center manager',
    },
    yes: 'yes',
    no: 'no',
    anyCollection: 'any',
    refused: 'refused',
    newest: (shown, all) => `The last ${shown} rows of ${all} are shown; all of them are in the JSON file.`,
  },
};
