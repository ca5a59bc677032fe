/** A paper that the library gives: for taking part, for a place in a contest, in thanks. */
export const awardKinds = ['certificate', 'diploma', 'thanks'] as const;

export type AwardKind = (typeof awardKinds)[number];

const names = {
  certificate: { ru: 'Сертификат', en: 'Certificate' },
  diploma: { ru: 'Диплом', en: 'Diploma' },
  thanks: { ru: 'Благодарность', en: 'Letter of thanks' },
} as const satisfies Record<AwardKind, Readonly<Record<'ru' | 'en', string>>>;

export function awardName(kind: AwardKind, language: 'ru' | 'en'): string {
  return names[kind][language];
}

/** No 0, 1, I, L, O and U: the number is read aloud and typed from paper. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters that nobody guesses: the number in order alone would open the names on all papers of the year. */
const secretLength = 6;

/**
 * «2020-000017-K7PM4Q»: the year, the paper in order, and characters by chance.
 * @param random bytes by chance, at least six
 */
export function awardNumber(year: number, order: number, random: Uint8Array): string {
  const secret = Array.from(
    random.subarray(0, secretLength),
    (byte) => alphabet[byte % alphabet.length],
  ).join('');
  return `${year}-${String(order).padStart(6, '0')}-${secret}`;
}

const pattern = new RegExp(`^\\d{4}-\\d{6,}-[${alphabet}]{${secretLength}}$`);

/** The number as it is kept, from the way that a person types it; undefined for what is no number. */
export function readAwardNumber(typed: string): string | undefined {
  const number = typed
    .trim()
    .toUpperCase()
    .replace(/[\s\u2010-\u2015]+/g, '-')
    .replace(/-+/g, '-');
  return pattern.test(number) ? number : undefined;
}
