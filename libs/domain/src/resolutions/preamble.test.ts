import { describe, expect, it } from 'vitest';
import { asDay } from '../month.ts';
import type { MeetingFactSheet } from './facts.ts';
import {
  daysInWords,
  draftPreamble,
  factDifferences,
  preambleGaps,
  preambleMarks,
  preamblePieces,
  preambleText,
} from './preamble.ts';

const rows = (count: number) => ({
  count,
  trace: [{ label: { ru: 'Сессия', en: 'Session' }, count, to: '/events/meetings/1/programme' }],
});

const penza: MeetingFactSheet = {
  title: 'Совещание руководителей',
  startsOn: asDay('2020-10-21'),
  endsOn: asDay('2020-10-22'),
  place: 'г. Пенза',
  organiser: null,
  peopleInPerson: rows(50),
  talks: rows(17),
  regionsInPerson: { ...rows(2), names: ['Республика Коми', 'Республика Крым'] },
  regionsByVideoconference: { ...rows(18), names: [] },
  connectionPoints: rows(72),
  viewers: null,
};

it('drafts a sentence for every fact that the meeting has, and none for what nobody counted', () => {
  const text = preambleText(draftPreamble(penza), penza);
  for (const words of [
    '50 человек',
    '17 выступлений',
    '18 субъектов РФ',
    '72 точки',
    '21–22 октября 2020 года',
  ])
    expect(text).toContain(words);
  expect(draftPreamble(penza)).not.toMatch(/зрители|организатор/);
  expect(preambleGaps(draftPreamble(penza), penza)).toEqual([]);
});

it('lets the editor reword around the numbers: the trace stays', () => {
  const pieces = preamblePieces('Приехало {очно}, выступили с {выступления}.', penza);
  expect(pieces.map(({ text }) => text)).toEqual([
    'Приехало ',
    '50 человек',
    ', выступили с ',
    '17 выступлений',
    '.',
  ]);
  expect(pieces[1]).toMatchObject({ trace: [{ count: 50 }] });
});

it('names a mark that nobody knows and a fact that the meeting does not have, and makes no zero of it', () => {
  const text = 'Смотрели {зрители}, было {весело} {}.';
  expect(preambleGaps(text, penza)).toEqual(['{зрители}', '{весело}', '{}']);
  expect(preambleText(text, penza)).toBe(text);
  expect(preambleGaps('{очно}', null)).toEqual(['{очно}']);
});

it('tells what has changed since the preamble was computed', () => {
  const now = { ...penza, peopleInPerson: rows(51), viewers: rows(3) };
  expect(factDifferences(penza, penza)).toEqual([]);
  expect(factDifferences(penza, now)).toEqual([
    { mark: 'очно', before: '50 человек', now: '51 человек' },
    { mark: 'зрители', before: null, now: '3 зрителя' },
  ]);
});

it('has a mark for every counted number whose rows add up to it', () => {
  for (const mark of Object.keys(preambleMarks))
    for (const piece of preamblePieces(`{${mark}}`, penza))
      if (piece.kind === 'fact' && piece.trace.length > 0 && /^\d/.test(piece.text ?? '') && mark !== 'даты')
        expect(piece.trace.reduce((sum, { count }) => sum + count, 0)).toBe(parseInt(piece.text ?? '', 10));
});

describe('days', () => {
  it.each([
    ['2020-10-21', '2020-10-22', '21–22 октября 2020 года'],
    ['2020-10-30', '2020-11-02', '30 октября – 2 ноября 2020 года'],
    ['2020-12-31', '2021-01-01', '31 декабря 2020 года – 1 января 2021 года'],
    ['2020-10-21', '2020-10-21', '21 октября 2020 года'],
  ])('%s to %s', (from, to, words) => {
    expect(daysInWords(asDay(from), asDay(to))).toBe(words);
  });
});
