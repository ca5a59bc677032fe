import type { Words } from './attention.ts';

interface FlagSetting {
  readonly kind: 'flag';
  readonly byDefault: boolean;
  readonly label: Words;
  readonly help: Words;
}

interface NumberSetting {
  readonly kind: 'number';
  readonly byDefault: number;
  readonly min: number;
  readonly max: number;
  readonly label: Words;
  readonly help: Words;
}

/** What headquarters may tune without a programmer. A setting without a stored value has its default. */
export const settingList = {
  'reporting.days': {
    kind: 'number',
    byDefault: 5,
    min: 1,
    max: 28,
    label: { ru: 'Срок сдачи отчёта, день месяца', en: 'Reports are due on this day of the month' },
    help: {
      ru: 'Отчёт за месяц центры сдают до конца этого дня следующего месяца, по своему времени.',
      en: 'Centers hand in a month by the end of this day of the next month, in their own time.',
    },
  },
  'mailing.second-person': {
    kind: 'flag',
    byDefault: true,
    label: { ru: 'Рассылку отправляет второй сотрудник', en: 'A second person releases a mailing' },
    help: {
      ru: 'Кто подготовил рассылку, не может сам её отправить. Защищает от случайной отправки.',
      en: 'Whoever prepared a mailing cannot release it. Protects from sending by accident.',
    },
  },
  'mailing.release-by-itself': {
    kind: 'flag',
    byDefault: false,
    label: {
      ru: 'Ежемесячная рассылка нулевых списков уходит сама',
      en: 'The monthly zero mailing is released by itself',
    },
    help: {
      ru: 'Если выключено, рассылка готовится в свой день и ждёт подтверждения.',
      en: 'When off, the mailing is prepared on its day and waits for release.',
    },
  },
  'mailing.zero-day': {
    kind: 'number',
    byDefault: 7,
    min: 1,
    max: 28,
    label: { ru: 'День рассылки нулевых списков', en: 'Day of the zero mailing' },
    help: {
      ru: 'В этот день месяца система готовит рассылку нулевых списков за прошлый месяц.',
      en: 'On this day of the month the system prepares the zero mailing of the month before.',
    },
  },
  'video.withdrawn-months': {
    kind: 'number',
    byDefault: 12,
    min: 1,
    max: 120,
    label: {
      ru: 'Срок хранения файлов снятых и отклонённых видео, месяцев',
      en: 'Months that files of withdrawn and rejected videos are kept',
    },
    help: {
      ru: 'После срока система удаляет сам файл и кадры. Карточка, права и история видео остаются.',
      en: 'Afterwards the file and its frames are removed. The card, the rights and the history stay.',
    },
  },
  'readers.inactive-years': {
    kind: 'number',
    byDefault: 3,
    min: 1,
    max: 10,
    label: {
      ru: 'Срок хранения данных читателя без посещений, лет',
      en: 'Years that data of an inactive reader are kept',
    },
    help: {
      ru: 'Кто не пользовался билетом дольше, получает предупреждение и попадает в очередь на уничтожение данных.',
      en: 'Who has not used the card for longer is warned and queued for destruction of the data.',
    },
  },
  'readers.log-months': {
    kind: 'number',
    byDefault: 36,
    min: 6,
    max: 120,
    label: { ru: 'Срок хранения журнала чтения, месяцев', en: 'Months that the log of reading is kept' },
    help: {
      ru: 'Более старые месяцы удаляются целиком. Подсчитанные показатели остаются.',
      en: 'Older months are removed as a whole. The figures counted from them stay.',
    },
  },
  'reading.difference-percent': {
    kind: 'number',
    byDefault: 20,
    min: 0,
    max: 100,
    label: {
      ru: 'Отчёт и журнал доступа: допустимое расхождение, %',
      en: 'Report and access log: allowed difference, %',
    },
    help: {
      ru: 'Если посещения, новые пользователи или просмотры документов в отчёте расходятся с журналом доступа сильнее, центр исправляет отчёт или объясняет.',
      en: 'Where visits, new users or document views of a report differ from the access log by more, the center corrects or explains.',
    },
  },
  'reading.difference-least': {
    kind: 'number',
    byDefault: 10,
    min: 0,
    max: 100_000,
    label: {
      ru: 'Отчёт и журнал доступа: расхождение, о котором не спрашивают',
      en: 'Report and access log: a difference nobody asks about',
    },
    help: {
      ru: 'Меньшая разница в штуках не считается расхождением, какой бы ни была её доля.',
      en: 'A smaller difference in numbers is fine, whatever share it makes.',
    },
  },
} as const satisfies Record<string, FlagSetting | NumberSetting>;

export type SettingKey = keyof typeof settingList;

export type SettingValue<Key extends SettingKey> = (typeof settingList)[Key]['kind'] extends 'flag'
  ? boolean
  : number;

export const settingKeys = Object.keys(settingList) as readonly SettingKey[];

/** True when the value may stand under the key. */
export function isSettingValue(key: SettingKey, value: unknown): boolean {
  const setting = settingList[key];
  if (setting.kind === 'flag') return typeof value === 'boolean';
  return Number.isInteger(value) && Number(value) >= setting.min && Number(value) <= setting.max;
}
