import { addDays, asDay, type Day } from '@pbnet/domain';
import type { CampaignKind } from '@pbnet/domain/campaigns';

export interface DemoCampaign {
  readonly id: string;
  readonly kind: CampaignKind;
  readonly title: string;
  readonly request: string;
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly closesOn: Day | null;
  readonly closedAt: string | null;
  readonly summary: string | null;
}

const id = (last: number) => `ca3fa160-0000-4000-8000-00000000000${last}`;

/** The four campaigns as they stand on the day: one over, two running, one announced. */
export function campaignsOf(today: Day): readonly [DemoCampaign, DemoCampaign, DemoCampaign] {
  const year = Number(today.slice(0, 4));
  return [
    {
      id: id(1),
      kind: 'joint-events',
      title: `Совместные мероприятия на ${year} год`,
      request: `Просим сообщить о мероприятиях ${year} года, которые вы проводите вместе с Президентской библиотекой: название, день, место, формат, сколько ждёте участников.`,
      opensOn: asDay(`${year - 1}-11-05`),
      dueOn: asDay(`${year - 1}-12-01`),
      closesOn: asDay(`${year - 1}-12-10`),
      closedAt: `${year - 1}-12-11T09:00:00Z`,
      summary:
        'Спасибо всем, кто ответил. Сводный план мероприятий собран и войдёт в план сети. Кто не успел, присылайте мероприятия по мере готовности.',
    },
    {
      id: id(2),
      kind: 'planned-openings',
      title: `ЦУД, планируемые к открытию в ${year + 1} году`,
      request: `Во исполнение решения совещания просим сообщить, какие центры удалённого доступа вы планируете открыть в ${year + 1} году: населённый пункт, организация, квартал. Если открывать не планируете, так и ответьте.`,
      opensOn: addDays(today, -24),
      dueOn: addDays(today, -2),
      closesOn: addDays(today, 20),
      closedAt: null,
      summary: null,
    },
    {
      id: id(3),
      kind: 'joint-events',
      title: `Совместные мероприятия на ${year + 1} год`,
      request: `Просим сообщить о мероприятиях ${year + 1} года, которые вы проводите вместе с Президентской библиотекой. Особенно ждём мероприятия ко Дню России и ко Дню Конституции.`,
      opensOn: addDays(today, -10),
      dueOn: addDays(today, 8),
      closesOn: addDays(today, 18),
      closedAt: null,
      summary: null,
    },
  ];
}

/** The one that asks for the openings of the next year: proposals answer it. */
export function openingsCampaign(today: Day): DemoCampaign {
  return campaignsOf(today)[1];
}
