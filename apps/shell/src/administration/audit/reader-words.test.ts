import { expect, it } from 'vitest';
import { fieldWords } from './field-words.ts';
import { valueWords } from './value-words.ts';

const written =
  'joined number other kept gone collectionId itemId lastDay expiresAt level origin consents purpose edition dueOn act ' +
  'destroyed ground lastName firstName middleName birthDate documentKind email guardianName guardianSince access ' +
  'readerAtCenters minimumAge readingsAtOnce pagesAnHour titleRu titleEn title address active added moved changed';

it.each(written.split(' '))('has a word for %s of what is written about readers and reading', (field) => {
  expect(fieldWords(field, 'ru')).toMatch(/[а-я]/);
  expect(fieldWords(field, 'en')).not.toBe('');
});

it.each([
  ['ground', 'term', 'Истёк срок хранения'],
  ['access', 'extended', 'в центрах и дома подтверждённым'],
  ['documentKind', 'passport', 'паспорт'],
  ['consents', ['registration 2', 'letters 1'], 'запись и билет (редакция 2), письма (редакция 1)'],
  ['consents', [{ purpose: 'letters', edition: 1 }], 'письма (редакция 1)'],
  ['destroyed', { card: 1, letters: 0, sessions: 2 }, 'Номер читательского билета: 1; Сеансы: 2'],
])('says %s %j in words', (field, value, words) => {
  expect(valueWords(field, value, 'ru')).toBe(words);
});
