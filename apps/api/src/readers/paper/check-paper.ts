import { DomainError, type Day } from '@pbnet/domain';
import { adultAge, ageOn, neededConsent, type ConsentText } from '@pbnet/domain/readers';
import type { PaperReader, RegisterOnPaper } from '@pbnet/validation/readers';

const oldestReader = 120;

/** Throws for a day of birth that no reader has, and for a minor without a guardian. */
export function refuseWrongPerson({ birthDate, guardianName }: PaperReader, today: Day): void {
  const age = ageOn(birthDate, today);
  if (birthDate > today || age > oldestReader)
    throw new DomainError('rule-broken', 'reader-birth-date-wrong');
  if (age < adultAge && guardianName.length < 5)
    throw new DomainError('rule-broken', 'reader-guardian-needed');
}

/** Throws unless the needed consent is signed, and each in the wording of today. */
export function refuseWrongConsents(
  consents: RegisterOnPaper['consents'],
  editions: readonly ConsentText[],
): void {
  if (!consents.some(({ purpose }) => purpose === neededConsent))
    throw new DomainError('rule-broken', 'reader-paper-consent-needed');
  const isToday = ({ purpose, edition }: RegisterOnPaper['consents'][number]) =>
    editions.some((text) => text.purpose === purpose && text.edition === edition);
  if (!consents.every(isToday)) throw new DomainError('conflict', 'reader-consent-changed');
}
