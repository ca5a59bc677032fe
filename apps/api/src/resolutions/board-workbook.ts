import { dueInWords, onTimeShare, type ControlState, type DecisionFinding } from '@pbnet/domain/resolutions';
import { workbook, type WorkbookSheet } from '../xlsx/workbook.ts';
import type { ControlCard, ControlDecision, PartyDiscipline } from './card.ts';

export interface BoardForm {
  readonly cards: readonly ControlCard[];
  readonly decisions: readonly ControlDecision[];
  readonly discipline: readonly PartyDiscipline[];
}

const states = {
  overdue: 'просрочено',
  returned: 'возвращено',
  assigned: 'поручено',
  'in-progress': 'в работе',
  reported: 'отчёт ждёт контролёра',
  confirmed: 'исполнено',
} as const satisfies Record<ControlState, string>;

const findings = {
  'no-party': 'нет ответственного',
  'no-due-date': 'нет срока',
} as const satisfies Record<DecisionFinding, string>;

function cardsSheet(cards: BoardForm['cards']): WorkbookSheet {
  return {
    name: 'Поручения',
    columns: [
      { title: 'Резолюция', width: 12 },
      { title: '№ решения', width: 9 },
      { title: 'Решение', width: 60 },
      { title: 'Ответственный', width: 34 },
      { title: 'Период', width: 10 },
      { title: 'Срок', width: 12 },
      { title: 'Первый срок', width: 12 },
      { title: 'Продлений', width: 10 },
      { title: 'Состояние', width: 22 },
      { title: 'Отчёт', width: 12 },
      { title: 'Контролёр', width: 26 },
    ],
    rows: cards.map((card) => [
      card.resolutionNumber,
      card.number,
      card.words,
      card.partyName,
      card.instance,
      card.dueOn,
      card.originalDueOn,
      card.extensions,
      states[card.board],
      card.reportedOn,
      card.controllerName,
    ]),
  };
}

function decisionsSheet(decisions: BoardForm['decisions']): WorkbookSheet {
  return {
    name: 'Решения',
    columns: [
      { title: 'Резолюция', width: 12 },
      { title: '№', width: 6 },
      { title: 'Решение', width: 70 },
      { title: 'Срок', width: 24 },
      { title: 'Подтверждено', width: 14 },
      { title: 'Всего', width: 8 },
      { title: 'Просрочено', width: 12 },
      { title: 'Чего не хватает', width: 30 },
    ],
    rows: decisions.map((decision) => [
      decision.resolutionNumber,
      decision.number,
      decision.words,
      decision.due && dueInWords(decision.due),
      decision.progress.confirmed,
      decision.progress.total,
      decision.overdue,
      decision.findings.map((finding) => findings[finding]).join(', '),
    ]),
  };
}

function disciplineSheet(discipline: BoardForm['discipline']): WorkbookSheet {
  return {
    name: 'Дисциплина',
    columns: [
      { title: 'Ответственный', width: 40 },
      { title: 'Поручений', width: 11 },
      { title: 'В срок', width: 9 },
      { title: 'С опозданием', width: 13 },
      { title: 'Просрочено', width: 12 },
      { title: 'В работе', width: 10 },
      { title: 'Без срока', width: 10 },
      { title: 'Продлевались', width: 13 },
      { title: 'В срок, %', width: 10 },
      { title: 'В среднем дней', width: 14 },
    ],
    rows: discipline.map((row) => {
      const share = onTimeShare(row);
      const percent = share === null ? null : Math.round(share * 100);
      return [
        ...[row.name, row.total, row.onTime, row.late, row.overdue, row.open, row.undated, row.extended],
        ...[percent, row.averageDays],
      ];
    }),
  };
}

export function boardWorkbook({ cards, decisions, discipline }: BoardForm): Promise<Uint8Array> {
  return workbook([cardsSheet(cards), decisionsSheet(decisions), disciplineSheet(discipline)]);
}
