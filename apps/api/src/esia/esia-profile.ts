import * as z from 'zod';
import { rubbish, untrusted } from './esia-failure.ts';
import type { EsiaSubject } from './esia-subject.ts';

/** What the installation learns of a person. There is no token in it, and none is kept. */
export interface EsiaPerson extends EsiaSubject {
  /** Empty for people who have one name only. */
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string | null;
  /** yyyy-MM-dd; null where it was not granted. */
  readonly birthDate: string | null;
  /** In lower case; only one that ESIA has verified. */
  readonly email: string | null;
}

/** Letters of any script, no control characters: names are shown and printed. */
const name = z
  .string()
  .max(200)
  .regex(/^\P{Cc}*$/u)
  .transform((text) => text.replaceAll(/\s+/gu, ' ').trim());

const card = z.object({
  firstName: name.nullish(),
  lastName: name.nullish(),
  middleName: name.nullish(),
  birthDate: z.string().nullish(),
  trusted: z.boolean().optional(),
  status: z.string().optional(),
  contacts: z.object({ elements: z.array(z.unknown()).optional() }).nullish(),
});

const verifiedEmail = z.object({
  type: z.literal('EML'),
  vrfStu: z.literal('VERIFIED'),
  value: z.string().trim().toLowerCase().pipe(z.email().max(254)),
});

/** «26.05.2000» to «2000-05-26»; a day that was, and not before 1900. */
function dayOf(text: string, now: Date): string {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  if (!isDay || date > now || Number(year) < 1900) throw rubbish('profile');
  return iso;
}

function emailIn(elements: readonly unknown[]): string | null {
  const found = elements.map((one) => verifiedEmail.safeParse(one)).find(({ success }) => success);
  return found?.data?.value ?? null;
}

/**
 * The person as `/rs/prns/{oid}` tells it, narrowed to what was granted.
 * @throws EsiaFailure 'rubbish' for a card without a name, 'untrusted-token' for one that speaks against the tokens
 */
export function personOf(answer: unknown, subject: EsiaSubject, now: Date): EsiaPerson {
  const read = card.safeParse(answer);
  if (!read.success) throw rubbish('profile');
  const { firstName, lastName, middleName, birthDate, trusted, status, contacts } = read.data;
  if (!firstName && !lastName) throw rubbish('profile');
  if (status !== undefined && status !== 'REGISTERED') throw rubbish('profile');
  if (trusted !== undefined && subject.level !== 'child' && trusted !== (subject.level === 'confirmed'))
    throw untrusted('level');
  const may = (...names: readonly string[]) => names.some((one) => subject.scopes.includes(one));
  return {
    ...subject,
    lastName: lastName ?? '',
    firstName: firstName ?? '',
    middleName: middleName || null,
    birthDate: may('birthdate') && birthDate ? dayOf(birthDate, now) : null,
    email: may('email', 'contacts') ? emailIn(contacts?.elements ?? []) : null,
  };
}
