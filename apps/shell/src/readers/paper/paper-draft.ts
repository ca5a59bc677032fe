import { isDay, type Day } from '@pbnet/domain';
import { adultAge, ageOn, type DocumentKind } from '@pbnet/domain/readers';
import { paperReader, type PaperReader } from '@pbnet/validation/readers';

/** What is typed of the person, as it was typed. */
export interface PaperDraft {
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
  /** '05.05.1990' */
  readonly birthDate: string;
  readonly documentKind: DocumentKind | null;
  readonly guardianName: string;
}

export type PaperField = keyof PaperDraft;

export const emptyPaper: PaperDraft = {
  ...{ lastName: '', firstName: '', middleName: '', birthDate: '' },
  ...{ documentKind: null, guardianName: '' },
};

/** In the order of the form. */
const fields = [
  'lastName',
  'firstName',
  'middleName',
  'birthDate',
  'documentKind',
  'guardianName',
] as const satisfies readonly PaperField[];

const oldestReader = 120;
const shortestGuardian = 5;

/** The day of '5.5.1990', '05/05/1990' or '1990-05-05'; null when there is no such day. */
export function typedDay(text: string): Day | null {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(text.trim()) ?? [];
  const written = year === '' ? text.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}

/** Full years; null while the day is not typed, or cannot be anybody's. */
export function ageOf({ birthDate }: PaperDraft, today: Day): number | null {
  const day = typedDay(birthDate);
  if (day === null || day > today) return null;
  const age = ageOn(day, today);
  return age > oldestReader ? null : age;
}

export function isMinor(draft: PaperDraft, today: Day): boolean {
  const age = ageOf(draft, today);
  return age !== null && age < adultAge;
}

/** The person as the API takes them, or the fields to be mended. */
export function checkedPaper(
  draft: PaperDraft,
  today: Day,
): { readonly person: PaperReader; readonly wrong: null } | { readonly wrong: readonly PaperField[] } {
  const minor = isMinor(draft, today);
  const checked = paperReader.safeParse({
    ...draft,
    birthDate: typedDay(draft.birthDate),
    guardianName: minor ? draft.guardianName : '',
  });
  const refused = new Set<unknown>(checked.error?.issues.map(({ path: [field] }) => field));
  if (ageOf(draft, today) === null) refused.add('birthDate');
  if (minor && draft.guardianName.trim().length < shortestGuardian) refused.add('guardianName');
  const wrong = fields.filter((field) => refused.has(field));
  return checked.success && wrong.length === 0 ? { person: checked.data, wrong: null } : { wrong };
}
