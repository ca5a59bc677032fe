import type { RenewalStage } from '@pbnet/domain/renewals';
import { workbook, type WorkbookSheet } from '../xlsx/workbook.ts';
import type { RenewalBoard } from './renewal.ts';

const stages = {
  waiting: 'нет проекта',
  failed: 'проект не получился',
  drafted: 'черновик',
  'in-review': 'на согласовании',
  disagreements: 'разногласия',
  approved: 'согласовано',
  signing: 'на подписании',
  active: 'действует',
  withdrawn: 'отозвано',
  'left-out': 'не обновляется',
} as const satisfies Record<RenewalStage, string>;

const entries = Object.entries(stages) as readonly (readonly [RenewalStage, string])[];

function agreementsSheet(rows: RenewalBoard['rows']): WorkbookSheet {
  return {
    name: 'Соглашения',
    columns: [
      { title: 'Регион', width: 26 },
      { title: 'Региональный центр', width: 34 },
      { title: '№', width: 12 },
      { title: 'Соглашение', width: 60 },
      { title: 'Действует до', width: 13 },
      { title: 'Новое с', width: 13 },
      { title: 'Новое до', width: 13 },
      { title: 'Этап', width: 22 },
      { title: 'На этапе с', width: 13 },
      { title: 'Дней на этапе', width: 10 },
      { title: 'Застряло', width: 10 },
      { title: 'Пояснение', width: 50 },
    ],
    rows: rows.map((row) => [
      ...[row.region?.ru ?? null, row.regionalCenterName, row.number, row.title, row.oldEndsOn],
      ...[row.successor?.startsOn ?? null, row.successor?.endsOn ?? null, stages[row.stage], row.since],
      ...[row.days, row.stuck ? 'да' : null, row.words?.ru ?? null],
    ]),
  };
}

function centersSheet(centers: RenewalBoard['centers']): WorkbookSheet {
  return {
    name: 'Региональные центры',
    columns: [
      { title: 'Регион', width: 26 },
      { title: 'Региональный центр', width: 40 },
      ...entries.map(([, title]) => ({ title, width: 13 })),
      { title: 'Застряло', width: 10 },
      { title: 'Готово', width: 9 },
      { title: 'Всего', width: 9 },
      { title: 'Готово, %', width: 10 },
    ],
    rows: centers.map(({ name, region, stages: counts, stuck, share: { done, total } }) => [
      ...[region?.ru ?? null, name ?? 'без регионального центра'],
      ...entries.map(([stage]) => counts[stage]),
      ...[stuck, done, total, total === 0 ? null : Math.round((done / total) * 100)],
    ]),
  };
}

export function renewalWorkbook({ rows, centers }: RenewalBoard): Promise<Uint8Array> {
  return workbook([agreementsSheet(rows), centersSheet(centers)]);
}
