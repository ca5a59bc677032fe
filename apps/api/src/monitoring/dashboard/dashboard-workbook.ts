import { monthInWords } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { PeriodState } from '@pbnet/domain/monitoring';
import type { DashboardSpan } from '@pbnet/validation/monitoring';
import { workbook, type WorkbookSheet } from '../../xlsx/workbook.ts';
import type { Dashboard, Overview, Trend } from './dashboard.ts';
import { disciplineSheet, historySheet, overviewSheet, partsSheet, trendSheet } from './dashboard-sheets.ts';

export const dashboardFileKinds = ['overview', 'trend', 'parts', 'history', 'discipline'] as const;

export type DashboardFileKind = (typeof dashboardFileKinds)[number];

export interface DashboardWorkbookOptions {
  readonly dashboard: Dashboard;
  readonly now: () => Date;
}

const states: Readonly<Record<PeriodState, string>> = {
  scheduled: 'Сбор отчётов ещё не начат',
  open: 'Предварительно: отчёты собираются',
  closed: 'Месяц закрыт',
  published: 'Итоги опубликованы',
};

const moscowTime = new Intl.DateTimeFormat('ru', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Moscow',
});

interface Made {
  readonly overview: Overview;
  readonly trend: Trend;
  readonly at: Date;
}

/** What was chosen on the screen: a file without it cannot be told from another. */
function parametersSheet({ overview, trend, at }: Made): WorkbookSheet {
  const { trail, month, state } = overview;
  const [first, last] = [trend.months[0] ?? month, trend.months.at(-1) ?? month];
  return {
    name: 'Параметры',
    columns: [
      { title: 'Параметр', width: 30 },
      { title: 'Значение', width: 100 },
    ],
    rows: [
      ['Место', trail.length === 0 ? 'Вся сеть' : trail.map(({ name }) => name).join(' → ')],
      ['Отчётный месяц', monthInWords(month)],
      ['Состояние месяца', states[state]],
      ['Показатель', trend.indicator.nameRu],
      ['Период', `${monthInWords(first)} — ${monthInWords(last)}`],
      ['Составлено (московское время)', moscowTime.format(at)],
      [
        'Что учтено',
        'Отчёты, которые сданы или приняты. Черновики и возвращённые отчёты не учтены. «Нет данных» значит, что ' +
          'показатель не назвал ни один центр: это не ноль.',
      ],
    ],
  };
}

/** The figures that the screen shows for the same question, as XLSX; `overview` brings every panel. */
export async function dashboardWorkbook(
  { dashboard, now }: DashboardWorkbookOptions,
  actor: Actor,
  { kind, ...asked }: DashboardSpan & { readonly kind: DashboardFileKind },
): Promise<Uint8Array> {
  const [overview, trend] = await Promise.all([
    dashboard.overview(actor, asked),
    dashboard.trend(actor, asked),
  ]);
  const makers: Readonly<Record<Exclude<DashboardFileKind, 'overview'>, () => Promise<WorkbookSheet>>> = {
    trend: () => Promise.resolve(trendSheet(trend)),
    parts: async () => partsSheet(await dashboard.parts(actor, asked)),
    history: async () => historySheet(await dashboard.history(actor, asked), trend),
    discipline: async () => disciplineSheet(await dashboard.discipline(actor, asked)),
  };
  const sheets =
    kind === 'overview'
      ? [overviewSheet(overview), ...(await Promise.all(Object.values(makers).map((make) => make())))]
      : [await makers[kind]()];
  return workbook([...sheets, parametersSheet({ overview, trend, at: now() })]);
}
