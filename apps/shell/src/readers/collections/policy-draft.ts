import type { CollectionPolicy } from '@pbnet/domain/reading';
import { policyFields, type SetPolicy } from '@pbnet/validation/reading';
import type { UnreadableNumber } from '@pbnet/ui';

type Typed = number | null | UnreadableNumber;

/** A policy as it is being typed. */
export interface PolicyDraft {
  readonly access: CollectionPolicy['access'];
  readonly readerAtCenters: boolean;
  readonly minimumAge: Typed;
  readonly readingsAtOnce: Typed;
  readonly pagesAnHour: Typed;
  /** By the clock of this computer, '2026-12-01 09:00:00'; null: at once. */
  readonly from: string | null;
  readonly reason: string;
}

export function draftOf(policy: CollectionPolicy | null): PolicyDraft {
  const { access, readerAtCenters, minimumAge, readingsAtOnce, pagesAnHour } = policy ?? {
    ...{ access: 'centers' as const, readerAtCenters: false, minimumAge: null },
    ...{ readingsAtOnce: 5, pagesAnHour: 600 },
  };
  return { access, readerAtCenters, minimumAge, readingsAtOnce, pagesAnHour, from: null, reason: '' };
}

/** The policy of a draft; null while a field of it is wrong. */
export function policyOf(draft: PolicyDraft): CollectionPolicy | null {
  const read = policyFields.safeParse(draft);
  return read.success ? read.data : null;
}

/** The field that is wrong, so that it may be marked. */
export function isWrong(draft: PolicyDraft, field: keyof SetPolicy['policy']): boolean {
  return !policyFields.shape[field].safeParse(draft[field]).success;
}

/** The moment as the API takes it; null: at once. */
export function momentOf({ from }: PolicyDraft): string | null {
  return from === null ? null : new Date(from.replace(' ', 'T')).toISOString();
}
