import type { ReaderLevel } from '@pbnet/domain/readers';
import * as z from 'zod';
import { EsiaFailure, untrusted } from './esia-failure.ts';

/** Whom both tokens are about. */
export interface EsiaSubject {
  /** ESIA's number of the person. */
  readonly oid: string;
  readonly level: ReaderLevel;
  /** Those asked for that were granted. */
  readonly scopes: readonly string[];
}

/** A JSON number in ESIA's tokens, unlike in OpenID Connect. */
const oid = z
  .union([z.int().positive(), z.string().regex(/^[1-9]\d{0,18}$/)])
  .transform((value) => String(value));

const access = z.object({ client_id: z.string(), 'urn:esia:sbj_id': oid, scope: z.string() });

const identity = z.object({
  aud: z.string(),
  sub: oid,
  'urn:esia:sbj': z.object({
    'urn:esia:sbj:typ': z.literal('P').optional(),
    'urn:esia:sbj:oid': oid,
    /** Absent for an account that is not confirmed. */
    'urn:esia:sbj:is_tru': z.boolean().optional(),
    'urn:esia:sbj:lvl': z.enum(['PR', 'P', 'KD']).optional(),
  }),
});

interface Asked {
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Claims of the two tokens, their signatures checked. */
  readonly id: unknown;
  readonly access: unknown;
}

/** The two marks of an account's confirmation must not speak against each other. */
function levelOf(level: 'PR' | 'P' | 'KD' | undefined, isTrusted: boolean): ReaderLevel {
  if (level === 'KD') return 'child';
  if (level !== undefined && (level === 'PR') !== isTrusted) throw untrusted('level');
  return isTrusted ? 'confirmed' : 'unconfirmed';
}

/** «openid fullname?oid=1000 email?oid=1000» */
function granted(scope: string, person: string): readonly string[] {
  return scope
    .split(' ')
    .filter(Boolean)
    .map((one) => {
      const [name = '', query] = one.split('?');
      const about = query === undefined ? null : new URLSearchParams(query).get('oid');
      if (about !== null && about !== person) throw untrusted('person');
      return name;
    });
}

/** @throws EsiaFailure where the tokens were made for another system or are about two people, or lack the name */
export function subjectOf(asked: Asked): EsiaSubject {
  const about = identity.safeParse(asked.id);
  const may = access.safeParse(asked.access);
  if (!about.success || !may.success) throw untrusted('claims');
  const subject = about.data['urn:esia:sbj'];
  const person = about.data.sub;
  if (about.data.aud !== asked.clientId || may.data.client_id !== asked.clientId) throw untrusted('audience');
  if (subject['urn:esia:sbj:oid'] !== person || may.data['urn:esia:sbj_id'] !== person)
    throw untrusted('person');
  const given = granted(may.data.scope, person);
  const scopes = asked.scopes.filter((one) => given.includes(one));
  if (!scopes.includes('fullname')) throw new EsiaFailure({ kind: 'scope-refused' });
  const isTrusted = subject['urn:esia:sbj:is_tru'] === true;
  return { oid: person, level: levelOf(subject['urn:esia:sbj:lvl'], isTrusted), scopes };
}
