import { DomainError } from '@pbnet/domain';

const kinds: readonly string[] = [
  'invitation',
  'password',
  'esia-binding',
  'contest-entry',
  'contest-decision',
  'contest-jury',
];

/** Letters whose link opens something by itself: whoever read one in the log could act as the person it was sent to. */
export function isSecretLetter(kind: string): boolean {
  return kinds.includes(kind);
}

export function refuseSecretLetter(kind: string): void {
  if (isSecretLetter(kind)) throw new DomainError('forbidden', 'letter-secret');
}
