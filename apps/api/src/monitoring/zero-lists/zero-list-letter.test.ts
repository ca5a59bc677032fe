import { asDay, asMonth } from '@pbnet/domain';
import {
  startingIndicators,
  type ZeroFinding,
  type ZeroList,
  type ZeroListEntry,
} from '@pbnet/domain/monitoring';
import { expect, it } from 'vitest';
import { letterLayout } from '../../letters/letter-layout.ts';
import { zeroListLetter } from './zero-list-letter.ts';

const month = asMonth('2026-10');
const form = {
  indicators: startingIndicators,
  explainBy: asDay('2026-11-20'),
  publicUrl: 'https://network.example',
};

function entry(number: number, finding: Partial<ZeroFinding>): ZeroListEntry {
  return {
    centerId: number,
    code: `ПЕН-${number}`,
    name: `ЦУД № ${number}`,
    locality: 'Пенза',
    state: 'accepted',
    finding: {
      kind: 'some-zero',
      streak: 1,
      lastNonZero: asMonth('2026-09'),
      step: 'note',
      indicators: [],
      ...finding,
    },
    explanation: null,
    explanationVersion: 0,
    earlierExplanation: null,
  };
}

function list(entries: readonly ZeroListEntry[], expected = 24): ZeroList {
  const reported = expected - entries.filter(({ finding }) => finding.kind === 'missing').length;
  const center = { regionId: 1, regionalCenterId: 1, regionalCenterName: 'РЦ Пензенская область' };
  return { month, preliminary: false, ...center, expected, reported, entries };
}

const visits = { code: 'visits', streak: 1, lastNonZero: asMonth('2026-09') };
const events = { code: 'events_held', streak: 3, lastNonZero: asMonth('2026-07') };

const lists: Readonly<Record<string, ZeroList>> = {
  'all-kinds': list([
    entry(1, { kind: 'missing', streak: 2, step: 'call', lastNonZero: asMonth('2026-08') }),
    {
      ...entry(2, { kind: 'all-zero', streak: 13, step: 'suspension', lastNonZero: null }),
      earlierExplanation: { month: asMonth('2026-09'), reason: 'repair', words: 'Зал закрыт до весны' },
    },
    entry(3, { streak: 3, step: 'visit', indicators: [visits, events] }),
    entry(4, { indicators: [visits] }),
  ]),
  'one-missing': list([entry(1, { kind: 'missing' })], 1),
  'twenty-one-zeros': list(
    Array.from({ length: 21 }, (_, index) => entry(index + 1, { indicators: [visits] })),
    21,
  ),
  'nothing-to-say': list([]),
  'nobody-expected': list([], 0),
};

it.each(Object.entries(lists))('writes the letter «%s» word for word', async (name, of) => {
  const letter = zeroListLetter(of, form);
  const { plain } = letterLayout({ title: letter.subject, ...letter, language: 'ru' });
  await expect(`${letter.summary}\n\n${plain}`).toMatchFileSnapshot(`letters/${name}.txt`);
});

it.each([
  [1, 0, 'Нулевые показатели ЦУД за октябрь 2026: 1 центр'],
  [3, 1, 'Нулевые показатели ЦУД за октябрь 2026: 3 центра, 1 не сдал отчёт'],
  [5, 21, 'Нулевые показатели ЦУД за октябрь 2026: 5 центров, 21 не сдал отчёт'],
  [21, 2, 'Нулевые показатели ЦУД за октябрь 2026: 21 центр, 2 не сдали отчёт'],
  [11, 11, 'Нулевые показатели ЦУД за октябрь 2026: 11 центров, 11 не сдали отчёт'],
  [0, 1, 'Отчёты ЦУД за октябрь 2026: 1 не сдал отчёт'],
  [0, 0, 'Нулевых показателей ЦУД за октябрь 2026 нет'],
])('counts %i with zeros and %i missing in the subject', (zeros, missing, subject) => {
  const entries = [
    ...Array.from({ length: missing }, (_, index) => entry(index, { kind: 'missing' })),
    ...Array.from({ length: zeros }, (_, index) => entry(100 + index, { indicators: [visits] })),
  ];
  expect(zeroListLetter(list(entries, 50), form).subject).toBe(subject);
});

it('escapes what people typed', () => {
  const { html } = zeroListLetter(list([{ ...entry(1, {}), name: '<b>Центр</b> & Ко' }]), form);
  expect(html).toContain('&lt;b&gt;Центр&lt;/b&gt; &amp; Ко');
});
