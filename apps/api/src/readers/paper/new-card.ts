import { cardNumberOf } from '@pbnet/domain/readers';
import { randomInt } from 'node:crypto';

const digits = 11;

/** A new card's number; that it is nobody's yet is checked by the table. */
export function newCardNumber(): string {
  return cardNumberOf(Array.from({ length: digits }, () => randomInt(10)).join(''));
}
