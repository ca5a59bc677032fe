import type { Day } from '@pbnet/domain';
import { createHash } from 'node:crypto';

export type OpeningRow = Readonly<Record<string, string | number | null>>;

export interface OpeningAt {
  readonly regionId: number;
  readonly regionalCenterId: number;
}

function idOf(key: string): string {
  const hex = createHash('sha256').update(`planned-opening ${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What stands in every card, whatever became of it. */
export function common(key: string, { regionId, regionalCenterId }: OpeningAt) {
  return {
    id: idOf(key),
    region_id: regionId,
    regional_center_id: regionalCenterId,
    equipment: 'Компьютеры и принтер есть. Нужны экран для видеолекций и табличка при входе.',
    person_post: 'Заведующая отделом обслуживания',
    person_email: `opening-${key.replaceAll(' ', '-')}@center.example`,
  };
}

export function moment(day: Day): string {
  return `${day}T08:00:00Z`;
}
