import type { ConsentText } from '@pbnet/domain/readers';
import { asOwner } from '../../as-owner.ts';
import type { Transaction } from '../../database.ts';
import { consentTexts } from '../registration/consent-texts.ts';

/** The wordings that can be signed today, the needed one first. */
export function editionsToday(tx: Transaction): Promise<readonly ConsentText[]> {
  return asOwner(tx, () => consentTexts(tx));
}
