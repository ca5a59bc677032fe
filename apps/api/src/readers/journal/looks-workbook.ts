import type { LookKind, ReaderLook } from '@pbnet/domain/readers';
import { networkTimeZone } from '@pbnet/domain/network';
import type { StaffRole } from '@pbnet/domain/access';
import { workbook } from '../../xlsx/workbook.ts';

const kinds: Readonly<Record<LookKind, string>> = {
  search: 'поиск',
  card: 'карточка',
  log: 'история чтения',
  export: 'выгрузка всех данных',
};

const roles: Readonly<Record<StaffRole, string>> = {
  'center-manager': 'Ответственный ЦУД',
  'regional-head': 'Руководитель РЦ',
  'monitoring-officer': 'Сотрудник ОМиМС',
  'media-editor': 'Редактор медиа',
  'agreements-officer': 'Специалист по соглашениям',
  'readers-officer': 'Специалист по работе с читателями',
  director: 'Директор',
  administrator: 'Администратор',
};

const time = new Intl.DateTimeFormat('ru', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: networkTimeZone,
});

const columns = [
  ['Когда (Москва)', 20],
  ['Кто', 32],
  ['Роль', 26],
  ['Где', 36],
  ['Читатель', 24],
  ['Билет', 12],
  ['Что', 20],
  ['Зачем', 48],
] as const;

/** The journal as a sheet; readers are masked as on the screen. */
export function looksWorkbook(looks: readonly ReaderLook[]): Promise<Uint8Array> {
  return workbook([
    {
      name: 'Журнал обращений',
      columns: columns.map(([title, width]) => ({ title, width })),
      rows: looks.map(({ at, actorName, actorRole, placeName, readerName, lastDigits, what, reason }) => [
        time.format(new Date(at)),
        actorName,
        roles[actorRole],
        placeName || 'Президентская библиотека',
        readerName || 'данные уничтожены',
        lastDigits === null ? '' : `•••• ${lastDigits}`,
        kinds[what],
        reason,
      ]),
    },
  ]);
}
