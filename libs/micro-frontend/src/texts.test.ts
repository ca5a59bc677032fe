import { expect, it } from 'vitest';
import { defineTexts, joinTexts } from './texts.ts';

const board = defineTexts({
  ru: {
    title: 'Кто сдал',
    reports_one: '{{count}} отчёт',
    reports_few: '{{count}} отчёта',
    reports_many: '{{count}} отчётов',
  },
  en: { title: 'Who has reported', reports_one: '{{count}} report', reports_other: '{{count}} reports' },
});

it('joins the texts of features under their names', () => {
  expect(joinTexts({ board }).en.board.title).toBe('Who has reported');
});

it('does not compile when a language lacks a key, whatever number of plural forms it has', () => {
  // @ts-expect-error: «notice» is missing in English
  defineTexts({ ru: { title: 'а', notice: 'б' }, en: { title: 'a' } });
  // @ts-expect-error: «extra» is missing in Russian
  defineTexts({ ru: { title: 'а' }, en: { title: 'a', extra: 'b' } });
  expect(Object.keys(board.ru)).toHaveLength(4);
});
