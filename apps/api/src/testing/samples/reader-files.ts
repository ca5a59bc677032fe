import type { FileSample } from './file-sample.ts';

/** Downloads about readers and reading; `id` is of nothing. */
export function readerFileSamples(id: string): Readonly<Record<string, FileSample>> {
  return {
    'GET /files/readers/retention.xlsx': {
      permission: 'reader.erase',
      own: '/files/readers/retention.xlsx?releasable=true',
    },
    'GET /files/readers/acts/:file{[0-9a-f-]{36}\\.pdf}': {
      permission: 'reader.erase',
      own: `/files/readers/acts/${id}.pdf`,
    },
    'GET /files/readers/journal.xlsx': {
      permission: 'reader-journal.read',
      own: '/files/readers/journal.xlsx',
    },
    'GET /files/reading-figures.xlsx': {
      permission: 'reading.read',
      own: '/files/reading-figures.xlsx?month=2026-10',
    },
  };
}
