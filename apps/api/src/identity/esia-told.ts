import { sentence, type Language, type MessageKey } from '@pbnet/domain';
import { waitDetails } from '@pbnet/domain/identity';

/** The sentences that a way back from ЕСИА may end with; an address names one, and nothing else is said for it. */
const told = [
  'esia-attempt-over',
  'esia-cancelled',
  'esia-code-used',
  'esia-not-employee',
  'esia-out-of-order',
  'esia-rubbish',
  'esia-scope-refused',
  'esia-second-step',
  'esia-slow',
  'esia-unavailable',
  'esia-unconfirmed',
  'esia-untrusted-token',
  'esia-wait',
  'sign-in-no-role',
  'staff-esia-not-opened',
  'staff-esia-off',
  'staff-esia-taken',
  'staff-esia-unconfirmed',
  'staff-esia-unknown',
] as const satisfies readonly MessageKey[];

const details = { minutes: 10, ...waitDetails(60) };

/** What happened, for the page that the person comes back to; null for what is no failure of this door. */
export function toldOfEsia(failure: string | undefined, language: Language): string | null {
  const key = told.find((one) => one === failure);
  return key === undefined ? null : sentence(key, language, details);
}
