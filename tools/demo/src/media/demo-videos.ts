import type { VideoState } from '@pbnet/domain/videos';
import { demoId } from '../agreements/demo-id.ts';

export type Clip = 'reading-room' | 'lecture' | 'excursion';

export interface DemoVideo {
  readonly name: string;
  readonly title: string;
  readonly annotation: string;
  readonly theme: string;
  readonly tags: readonly string[];
  /** Code of the regional center; null for headquarters' own. */
  readonly regionalCenter: string | null;
  /** Code of the centre that sent it. */
  readonly center?: string;
  readonly state: VideoState;
  /** Null while no file has come. */
  readonly clip: Clip | null;
  /** Days ago that the card was made. */
  readonly made: number;
  /** Days ago of the state. */
  readonly since: number;
  readonly reason?: string;
}

/** The id of a video of the demo by its name. */
export const demoVideoId = (name: string): string => demoId(`video ${name}`);

/** Videos in each state that a person meets; the published ones are the gallery's. */
export const demoVideos: readonly DemoVideo[] = [
  {
    ...{ name: 'penza-opening', title: 'Как открывали читальный зал в Наровчате', clip: 'reading-room' },
    annotation: 'Репортаж об открытии центра удалённого доступа: зал, оборудование, первые читатели.',
    ...{ theme: 'Работа библиотек', tags: ['открытие', 'читальный зал'], regionalCenter: 'РЦ-PNZ-1' },
    ...{ state: 'published', made: 62, since: 40 },
  },
  {
    ...{ name: 'penza-lermontov', title: 'Лермонтов в документах: видеолекция', clip: 'lecture' },
    annotation: 'Лекция по оцифрованным документам: Тарханы, служба, письма.',
    ...{ theme: 'Литература', tags: ['лекция', 'Лермонтов'], regionalCenter: 'РЦ-PNZ-1', center: 'PNZ-001' },
    ...{ state: 'moderation', made: 9, since: 6 },
  },
  {
    ...{ name: 'penza-excursion', title: 'Экскурсия по старой Пензе', clip: 'excursion' },
    annotation: 'Улицы и дома губернского города по открыткам и планам.',
    ...{ theme: 'Краеведение', tags: ['экскурсия'], regionalCenter: 'РЦ-PNZ-1' },
    ...{ state: 'returned', made: 21, since: 3 },
    reason: 'На второй минуте не слышно ведущего, в титрах нет знака библиотеки.',
  },
  {
    ...{ name: 'penza-school', title: 'Урок права для десятого класса', clip: null },
    annotation: 'Открытый урок по Конституции с документами из фондов.',
    ...{ theme: 'Право', tags: ['урок'], regionalCenter: 'РЦ-PNZ-1', center: 'PNZ-001' },
    ...{ state: 'uploading', made: 1, since: 1 },
  },
  {
    ...{ name: 'kamchatka-expedition', title: 'Камчатские экспедиции: карты и судьбы', clip: 'lecture' },
    annotation: 'Рассказ о картах Второй Камчатской экспедиции из электронных фондов.',
    ...{ theme: 'История', tags: ['экспедиции', 'карты'], regionalCenter: 'РЦ-KAM-1' },
    ...{ state: 'published', made: 80, since: 55 },
  },
  {
    ...{ name: 'kamchatka-room', title: 'Читальный зал на краю страны', clip: 'reading-room' },
    annotation: 'Как работает центр в Петропавловске-Камчатском.',
    ...{ theme: 'Работа библиотек', tags: [], regionalCenter: 'РЦ-KAM-1', center: 'KAM-001' },
    ...{ state: 'moderation', made: 3, since: 2 },
  },
  {
    ...{ name: 'kamchatka-broken', title: 'Запись встречи с краеведами', clip: null },
    annotation: 'Встреча в читальном зале.',
    ...{ theme: 'Краеведение', tags: ['встреча'], regionalCenter: 'РЦ-KAM-1' },
    ...{ state: 'failed', made: 5, since: 5 },
    reason:
      'Файл обрывается: конца видео в нём нет. Скопируйте запись с камеры ещё раз и загрузите её снова.',
  },
  {
    ...{ name: 'tatarstan-books', title: 'Татарская книга: первые издания', clip: 'excursion' },
    annotation: 'Виртуальная выставка первых печатных книг на татарском языке.',
    ...{ theme: 'Литература', tags: ['выставка'], regionalCenter: 'РЦ-TA-1', center: 'TA-001' },
    ...{ state: 'published', made: 95, since: 70 },
  },
  {
    ...{ name: 'komi-war', title: 'Республика Коми — фронту', clip: 'lecture' },
    annotation: 'Документы военных лет из архивов республики.',
    ...{ theme: 'Великая Отечественная война', tags: ['архив'], regionalCenter: 'РЦ-KO-1' },
    ...{ state: 'approved', made: 14, since: 1 },
  },
  {
    ...{ name: 'yakutia-children', title: 'Сказки народов Якутии: читают дети', clip: 'reading-room' },
    annotation: 'Дети читают сказки на якутском и русском языках.',
    ...{ theme: 'Детям и школе', tags: ['дети', 'сказки'], regionalCenter: 'РЦ-SA-1' },
    ...{ state: 'moderation', made: 12, since: 11 },
  },
  {
    ...{ name: 'karelia-film', title: 'Рекламный ролик турбазы', clip: 'excursion' },
    annotation: 'Природа и отдых.',
    ...{ theme: 'Краеведение', tags: [], regionalCenter: 'РЦ-KR-1' },
    ...{ state: 'rejected', made: 30, since: 27, reason: 'Это реклама: она не связана с работой центров.' },
  },
  {
    ...{ name: 'hq-lecture', title: 'Президентская библиотека: что внутри', clip: 'reading-room' },
    annotation: 'Обзорная экскурсия по зданию Синода и электронным фондам.',
    ...{ theme: 'История', tags: ['экскурсия', 'фонды'], regionalCenter: null },
    ...{ state: 'published', made: 120, since: 100 },
  },
];
