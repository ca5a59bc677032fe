const reason = 'Читатели приходили без билета';

/** Valid inputs of the procedures of what was counted, for the access matrix. */
export const figuresSamples = {
  'readingFigures.ofMonth': { month: '2026-10' },
  'readingFigures.findings': { month: '2026-10' },
  'readingFigures.ofCenter': { month: '2026-10', centerId: 11 },
  'readingFigures.explain': { month: '2026-10', centerId: 11, figure: 'visits', version: 0, reason },
} as const;
