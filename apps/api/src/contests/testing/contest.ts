import { asDay } from '@pbnet/domain';
import type { ContestSettings, EntryForm } from '@pbnet/validation/contests';

/** A contest of autumn 2026: entries till 1 October, regions till 15 October, jury till 1 November. */
export function settings(change: Partial<ContestSettings> = {}): ContestSettings {
  return {
    title: 'Моя малая родина',
    about: 'Рассказы и рисунки о местах, где вы живёте.',
    opensOn: asDay('2026-09-01'),
    dueOn: asDay('2026-10-01'),
    regionalUntil: asDay('2026-10-15'),
    juryUntil: asDay('2026-11-01'),
    regionalLimit: 2,
    quorum: 2,
    scaleMin: 1,
    scaleMax: 10,
    criteria: [
      { code: 'idea', name: 'Замысел', weight: 3 },
      { code: 'form', name: 'Исполнение', weight: 2 },
    ],
    nominations: [
      {
        ...{ id: 'story', title: 'Рассказ', about: 'До трёх страниц', fileKinds: ['pdf'] },
        ...{ maxMegabytes: 5, minFiles: 1, maxFiles: 2 },
      },
      {
        ...{ id: 'words', title: 'Стихи', about: '', fileKinds: ['pdf'] },
        ...{ maxMegabytes: 5, minFiles: 0, maxFiles: 1 },
      },
    ],
    places: 3,
    consent: 'Согласен на обработку моих персональных данных для проведения конкурса.',
    retentionMonths: 12,
    ...change,
  };
}

export function entryForm(change: Partial<EntryForm> = {}): EntryForm {
  return {
    regionalCenterId: 1,
    nominationId: 'words',
    authorName: 'Участник 1',
    email: 'author1@reader.example',
    bornOn: asDay('1990-05-05'),
    guardianName: '',
    title: 'Над рекой',
    words: 'Четыре строфы.',
    ...change,
  };
}
