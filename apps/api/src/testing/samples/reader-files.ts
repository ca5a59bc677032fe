import type { FileSample } from './file-sample.ts';

/** Downloads about readers and reading; `id` is of nothing. */
export function readerFileSamples(id: string): Readonly<Record<string, FileSample>> {
  return {
    'GET /files/readers/retention.xlsx': {
      permission: 'reader.erase',
      own: '/files/readers/retention.xlsx?releasable=true',
    },
    'GET /files/readers/acts/:file{uuid\\.pdf}': {
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
    'GET /files/collections/:id/items': {
      permission: 'collection.read',
      own: '/files/collections/99999/items',
    },
    'POST /files/collections/:id/items': {
      permission: 'collection.manage',
      own: '/files/collections/99999/items',
    },
  };
}
