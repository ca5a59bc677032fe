type Words = readonly [ru: string, en: string];

/** How the log names what is done with templates and documents of agreements. */
export const documentActions: Readonly<Record<string, Words>> = {
  'agreement-template.upload': ['Загружен шаблон соглашений', 'Uploaded a template of agreements'],
  'agreement-template.change': ['Изменён шаблон соглашений', 'Changed a template of agreements'],
  'agreement.freeze': ['Документ зафиксирован для подписания', 'Fixed the document to sign'],
  'agreement.keep-paper': ['Записано место бумажного оригинала', 'Wrote down the place of a paper original'],
};

export const documentFields: Readonly<Record<string, Words>> = {
  use: ['для чего шаблон', 'what the template is for'],
  archivedOn: ['в архиве с', 'archived on'],
  streebog: ['сумма по ГОСТ', 'GOST checksum'],
  what: ['что это', 'what it is'],
  building: ['здание', 'building'],
  cabinet: ['кабинет', 'room'],
  folder: ['папка', 'folder'],
  putOn: ['положено', 'put there on'],
  partyId: ['сторона', 'party'],
};

export const templateUseWords: Readonly<Record<string, Words>> = {
  agreement: ['соглашение', 'agreement'],
  amendment: ['дополнительное соглашение', 'supplementary agreement'],
};
