export const clearanceLacks = [
  'title',
  'annotation',
  'rights',
  'rights-ended',
  'consent-missing',
  'consent-withdrawn',
  'checklist',
] as const;

/** What forbids to publish a video. */
export type ClearanceLack = (typeof clearanceLacks)[number];

/** Each lack as it stands in a list after «осталось:». */
export const lackWords: Readonly<Record<ClearanceLack, Readonly<Record<'ru' | 'en', string>>>> = {
  title: { ru: 'название', en: 'the title' },
  annotation: { ru: 'аннотация хотя бы из 20 знаков', en: 'an annotation of at least 20 characters' },
  rights: { ru: 'право на видео с документом', en: 'a right to the video with its document' },
  'rights-ended': { ru: 'право с неистёкшим сроком', en: 'a right that has not ended' },
  'consent-missing': {
    ru: 'согласия всех, кого видно, с документами (или отметка, что людей нет)',
    en: 'consents of everybody shown with their documents (or the statement that nobody is)',
  },
  'consent-withdrawn': { ru: 'отозванное согласие', en: 'a withdrawn consent' },
  checklist: { ru: 'обязательные пункты проверки', en: 'required items of the checklist' },
};
