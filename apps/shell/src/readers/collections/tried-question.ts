import type { ApiInputs } from '@pbnet/api-client';
import type { ReaderKind } from '@pbnet/domain/reading';

type Asked = ApiInputs['collections']['tryPolicy'];

export const places = ['home', 'center', 'address'] as const;

/** Who asks, from where and for what, as it is typed. */
export interface TriedQuestion {
  readonly who: ReaderKind | 'card';
  readonly cardNumber: string;
  readonly where: (typeof places)[number];
  readonly address: string;
  /** Null: any document of the collection. */
  readonly item: string | null;
}

/** Null while a card is to be typed. */
export function readerOf({ who, cardNumber }: TriedQuestion): Asked['reader'] | null {
  if (who !== 'card') return { kind: who };
  const typed = cardNumber.trim();
  return typed === '' ? null : { cardNumber: typed };
}

/** Null while an address is to be typed. */
export function placeOf({ where, address }: TriedQuestion): Asked['place'] | null {
  if (where !== 'address') return { kind: where };
  const typed = address.trim();
  return typed.length < 2 ? null : { address: typed };
}
