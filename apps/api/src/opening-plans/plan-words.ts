import { monthInWords } from '@pbnet/domain';
import type { ChangedField, ComparedField, DepartedItem } from '@pbnet/domain/opening-plans';
import type { OpeningState } from '@pbnet/domain/openings';

export const centers = ['центр', 'центра', 'центров'] as const;
export const regions = ['субъекте', 'субъектах', 'субъектах'] as const;

const fields: Readonly<Record<ComparedField, string>> = {
  month: 'месяц',
  regionalCenterName: 'региональный центр',
  name: 'название',
  hostName: 'организация',
  locality: 'населённый пункт',
  address: 'адрес',
  seats: 'мест',
};

function valueInWords(field: ComparedField, value: string | number | null): string {
  if (value === null || value === '') return 'не указано';
  return field === 'month' ? monthInWords(value as Parameters<typeof monthInWords>[0]) : String(value);
}

/** «месяц: март 2027 → май 2027» */
export function changeInWords({ field, before, after }: ChangedField): string {
  return `${fields[field]}: ${valueInWords(field, before)} → ${valueInWords(field, after)}`;
}

const fates: Readonly<Partial<Record<OpeningState | 'left-out', string>>> = {
  postponed: 'отложен',
  withdrawn: 'отозван',
  rejected: 'отклонён',
  'left-out': 'не включён в план',
};

/** «отложен на март 2028: ремонт помещения» */
export function fateInWords({ state, newMonth, month, reason }: DepartedItem): string {
  const moved = newMonth !== null && newMonth !== month ? ` на ${monthInWords(newMonth)}` : '';
  const fate = fates[state] ?? (moved === '' ? 'выбыл' : 'перенесён');
  return `${fate}${moved}${reason === '' ? '' : `: ${reason}`}`;
}

/** «январь» */
export function monthName(index: number): string {
  return new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2027, index, 1));
}
