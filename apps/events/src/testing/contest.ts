import type { ApiOutputs } from '@pbnet/api-client';
import { asDay } from '@pbnet/domain';

type Contest = ApiOutputs['contests']['get'];

export const contestId = 'a0000000-0000-4000-8000-00000000c001';

/** An announced contest of autumn 2026 with one nomination and one criterion. */
export function contest(change: Partial<Contest> = {}): Contest {
  return {
    ...{ id: contestId, state: 'announced', phase: 'entries', version: 2, consentVersion: 1 },
    ...{ title: 'Моя малая родина', about: 'Рассказы о местах, где вы живёте.' },
    ...{ opensOn: asDay('2026-09-01'), dueOn: asDay('2026-10-01') },
    ...{ regionalUntil: asDay('2026-10-15'), juryUntil: asDay('2026-11-01') },
    ...{ regionalLimit: 2, quorum: 2, scaleMin: 1, scaleMax: 10, places: 3, retentionMonths: 12 },
    criteria: [{ code: 'idea', name: 'Замысел', weight: 1 }],
    nominations: [
      {
        ...{ id: 'story', title: 'Рассказ', about: '', fileKinds: ['pdf'] },
        ...{ maxMegabytes: 5, minFiles: 1, maxFiles: 2 },
      },
    ],
    consent: 'Согласен на обработку моих персональных данных.',
    ...change,
  };
}
