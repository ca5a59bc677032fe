import { DomainError } from '@pbnet/domain';

const kinds: readonly string[] = ['invitation', 'password'];

/** Letters whose link sets a password: whoever read one in the log could take the account over. */
export function isSecretLetter(kind: string): boolean {
  return kinds.includes(kind);
}

export function refuseSecretLetter(kind: string): void {
  if (isSecretLetter(kind)) throw new DomainError('forbidden', 'letter-secret');
}
