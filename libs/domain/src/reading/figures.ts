export const readingFigures = ['visits', 'new-readers', 'document-views'] as const;

/** What the access service counts by itself, day by day and centre by centre. */
export type ReadingFigure = (typeof readingFigures)[number];

/** The indicator of the centres' month that each is compared with. */
export const figureCodes = {
  visits: 'visits',
  'new-readers': 'new_users',
  'document-views': 'document_views',
} as const satisfies Readonly<Record<ReadingFigure, string>>;
