import type { EscalationStep, ZeroKind, ZeroReason } from '@pbnet/domain/monitoring';

/** The Russian words of letters and files; screens have their own catalogue. */
export const zeroKindWords: Readonly<Record<ZeroKind, string>> = {
  missing: 'Отчёт не сдан',
  'all-zero': 'Все показатели нулевые',
  'some-zero': 'Есть нулевые показатели',
};

export const escalationWords: Readonly<Record<EscalationStep, string>> = {
  note: 'Принять к сведению',
  call: 'Позвонить в центр',
  visit: 'Выехать в центр, составить план',
  suspension: 'Решить вопрос о приостановке',
};

export const zeroReasonWords: Readonly<Record<ZeroReason, string>> = {
  'no-staff': 'Нет сотрудника',
  'no-internet': 'Нет интернета',
  equipment: 'Неисправна техника',
  repair: 'Ремонт помещения',
  'no-demand': 'Не было посетителей',
  'not-recorded': 'Учёт не вёлся',
  closing: 'Центр закрывается',
  other: 'Другая причина',
};
