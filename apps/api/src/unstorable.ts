import { DomainError, type MessageKey } from '@pbnet/domain';

/** What Postgres answers to input that no schema of ours looks for, by its code. */
const keys: Readonly<Record<string, MessageKey>> = {
  // A zero byte: PDF documents and damaged files leave it in what is copied from them.
  '22021': 'character-unstorable',
  '22P05': 'character-unstorable',
  '22003': 'invalid-input',
};

/** The refusal in words when the database could not keep or compare what was typed; null for any other failure. */
export function unstorable(error: unknown): DomainError | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const key = isHalfLetter(at) ? 'character-unstorable' : keys[String(Reflect.get(at, 'code'))];
    if (key !== undefined) return new DomainError('rule-broken', key);
  }
  return null;
}

/** Half of an emoji, cut in two by a program: texts take it, the audit log's JSON does not. */
function isHalfLetter(error: Error): boolean {
  return Reflect.get(error, 'code') === '22P02' && /surrogate/.test(String(Reflect.get(error, 'detail')));
}
