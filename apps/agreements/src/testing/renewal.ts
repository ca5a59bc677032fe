import { asDay } from '@pbnet/domain';
import { renewalStages, type RenewalStage } from '@pbnet/domain/renewals';
import type { ApiOutputs } from '@pbnet/api-client';

type Renewal = ApiOutputs['renewals']['get'];
type BoardRow = ApiOutputs['renewals']['board']['rows'][number];
type Renewable = ApiOutputs['renewals']['find'][number];

export const campaignId = '20261123-0000-4000-8000-000000000001';
export const lawyer = { role: 'agreements-officer', place: { kind: 'network' } } as const;

export function stages(counts: Partial<Record<RenewalStage, number>>): Record<RenewalStage, number> {
  const none = Object.fromEntries(renewalStages.map((stage) => [stage, 0])) as Record<RenewalStage, number>;
  return { ...none, ...counts };
}

export function renewal(over: Partial<Renewal> = {}): Renewal {
  return {
    ...{
      campaignId,
      title: 'Обновление 2027 года',
      opensOn: asDay('2026-11-01'),
      dueOn: asDay('2026-12-15'),
    },
    ...{ closed: false, withdrawn: false, termMonths: null, templateId: null, version: 1 },
    share: { done: 0, total: 2 },
    stages: stages({ waiting: 2 }),
    progress: { waiting: 2, drafted: 0, failed: 0, leftOut: 0, running: false },
    ...over,
  };
}

export function row(over: Partial<BoardRow> = {}): BoardRow {
  return {
    ...{
      agreementId: 'a1',
      number: '7',
      title: 'Соглашение о сотрудничестве',
      oldEndsOn: asDay('2026-12-31'),
    },
    ...{ regionId: 1, region: null, regionalCenterId: 1, regionalCenterName: 'РЦ Пенза', successor: null },
    ...{ stage: 'waiting', since: asDay('2026-11-01'), days: 22, stuck: true, words: null, version: 1 },
    ...over,
  };
}

export function renewable(over: Partial<Renewable> = {}): Renewable {
  return {
    ...{ agreementId: 'a1', number: '7', title: 'Пензенское соглашение', kind: 'cooperation', regionId: 1 },
    ...{ region: null, regionalCenterId: 1, regionalCenterName: 'РЦ Пенза', parties: [], centers: 2 },
    ...{ endsOn: asDay('2026-12-31'), automatic: false, templateId: null, obstacle: null },
    next: { startsOn: asDay('2027-01-01'), endsOn: asDay('2027-12-31') },
    withoutAddress: false,
    ...over,
  };
}
