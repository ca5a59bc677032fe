import { useLanguage } from '../host-context.tsx';

const words = {
  ru: {
    none: 'Файлов пока нет.',
    takes: (kinds: string, size: string, most: number) => `${kinds}, до ${size} каждый. Не больше: ${most}.`,
    remove: (name: string) => `Убрать файл «${name}»`,
    removeShort: 'Убрать',
    removeQuestion: (name: string) => `Убрать файл «${name}»?`,
    removeDetails: 'Вернуть его будет нельзя, но можно приложить снова.',
    sending: 'Файл отправляется',
    failed: 'Нет связи с сервером. Файл не отправлен, остальное на месте. Проверьте подключение и повторите.',
    notRead: 'Список файлов не загрузился. Сами файлы на месте. Обновите страницу.',
    megabytes: 'МБ',
    kilobytes: 'КБ',
  },
  en: {
    none: 'There are no files yet.',
    takes: (kinds: string, size: string, most: number) => `${kinds}, up to ${size} each. At most: ${most}.`,
    remove: (name: string) => `Remove the file “${name}”`,
    removeShort: 'Remove',
    removeQuestion: (name: string) => `Remove the file “${name}”?`,
    removeDetails: 'It cannot be brought back, but it can be added again.',
    sending: 'The file is being sent',
    failed: 'There is no connection to the server. The file was not sent, the rest is safe. Try again.',
    notRead: 'The list of files did not load. The files themselves are safe. Reload the page.',
    megabytes: 'MB',
    kilobytes: 'KB',
  },
} as const satisfies Readonly<Record<'ru' | 'en', unknown>>;

export type FileWords = (typeof words)['ru' | 'en'];

export function useFileWords(): FileWords {
  return words[useLanguage()];
}

/** «1,2 МБ», «340 КБ» */
export function useFileSize(): (bytes: number) => string {
  const { megabytes, kilobytes } = useFileWords();
  const number = new Intl.NumberFormat(useLanguage(), { maximumFractionDigits: 1 });
  return (bytes) =>
    bytes >= 1024 * 1024
      ? `${number.format(bytes / 1024 / 1024)}\u00a0${megabytes}`
      : `${number.format(Math.max(1, Math.round(bytes / 1024)))}\u00a0${kilobytes}`;
}
