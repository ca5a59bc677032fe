import type { DepartedItem, PlanContent, PlanItem } from './plan.ts';

export const comparedFields = [
  'month',
  'regionalCenterName',
  'name',
  'hostName',
  'locality',
  'address',
  'seats',
] as const satisfies readonly (keyof PlanItem)[];

export type ComparedField = (typeof comparedFields)[number];

export interface ChangedField {
  readonly field: ComparedField;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

export interface ChangedItem {
  readonly item: PlanItem;
  readonly changes: readonly ChangedField[];
}

/** What one edition says otherwise than another, in the order of the plan. */
export interface PlanDifferences {
  readonly added: readonly PlanItem[];
  readonly removed: readonly DepartedItem[];
  readonly changed: readonly ChangedItem[];
}

const gone = (item: PlanItem, { departed }: PlanContent): DepartedItem =>
  departed.find(({ openingId }) => openingId === item.openingId) ?? {
    ...item,
    ...{ state: 'left-out', newMonth: null, reason: '' },
  };

export function planDifferences(before: PlanContent, after: PlanContent): PlanDifferences {
  const was = new Map(before.items.map((item) => [item.openingId, item]));
  const is = new Set(after.items.map(({ openingId }) => openingId));
  return {
    added: after.items.filter(({ openingId }) => !was.has(openingId)),
    removed: before.items.filter(({ openingId }) => !is.has(openingId)).map((item) => gone(item, after)),
    changed: after.items.flatMap((item) => {
      const old = was.get(item.openingId);
      const fields = old ? comparedFields.filter((field) => old[field] !== item[field]) : [];
      const changes = fields.map((field) => ({ field, before: old?.[field] ?? null, after: item[field] }));
      return changes.length === 0 ? [] : [{ item, changes }];
    }),
  };
}

export function isUnchanged({ added, removed, changed }: PlanDifferences): boolean {
  return added.length + removed.length + changed.length === 0;
}
