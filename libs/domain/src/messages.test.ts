import { expect, it } from 'vitest';
import { sentence } from './messages.ts';

const details = { month: '2026-10', day: '2026-11-05' };

it('tells months and days in words, in the language of the sentence', () => {
  expect(sentence('report-center-locked', 'ru', details)).toContain(
    'Срок сдачи отчёта за октябрь 2026 прошёл 5 ноября 2026 года в 23:59',
  );
  expect(sentence('report-center-locked', 'en', details)).toContain(
    'The report for October 2026 was due on 5 November 2026 at 23:59',
  );
});

it('tells several things after one another, and words in the language of the sentence', () => {
  expect(sentence('closing-unreported', 'ru', { months: ['2026-09', '2026-10'] })).toContain(
    'не сдал отчёты: сентябрь 2026, октябрь 2026.',
  );
  expect(sentence('address-taken', 'en', { center: { ru: 'ЦУД', en: 'Center' } })).toContain(': Center.');
});
