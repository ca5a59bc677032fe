import { DomainError, type Day } from '@pbnet/domain';
import { standingOf, type ConsentText, type PendingReader } from '@pbnet/domain/readers';
import type { RegisterReader } from '@pbnet/validation/readers';
import type { PersonKeys } from '../../audit/person-keys.ts';
import type { Database } from '../../database.ts';
import type { EsiaSignIn } from '../../esia/esia-sign-in.ts';
import type { Today } from '../../network/today.ts';
import type { ReadingFigures } from '../../reading-figures/reading-figures.ts';
import { arrive, type Arrival } from './arrival.ts';
import { consentTexts } from './consent-texts.ts';
import {
  knownPersonOf,
  type OwnCookies,
  type ReaderCookies,
  type Registered,
  type RegistrationDesk,
} from './desk.ts';
import { esiaNumberHash, shownPerson } from './esia-number.ts';
import { pendingOver, pendingRegistrations } from './pending.ts';
import { register } from './register.ts';
import { returnPathOf } from './return-address.ts';

/** A reader's way in: away to ЕСИА, back with what it told, and the press that makes a reader of it. */
export interface ReaderRegistration {
  /** Whether the installation knows ЕСИА. */
  readonly available: boolean;
  /**
   * Where to send the browser, and the token that ties the attempt to it.
   * @throws DomainError 'reader-gosuslugi-off', or as `EsiaSignIn.begin`
   */
  begin(returnTo: string | null): Promise<{ readonly url: URL; readonly browser: string }>;
  /**
   * Signs a known person in and keeps an unknown one until the consents.
   * @throws DomainError as `EsiaSignIn.finish`, 'reader-too-young'; nothing is kept then
   */
  back(query: URLSearchParams, cookies: ReaderCookies): Promise<Arrival>;
  /** @throws DomainError 'reader-registration-over' */
  pending(token: string | null): Promise<PendingReader>;
  /** The wordings in force. */
  consentTexts(): Promise<readonly ConsentText[]>;
  isPending(token: string | null): Promise<boolean>;
  /**
   * Makes the reader, with the consents and a session, all at once; a repeated press finds the same one.
   * @throws DomainError that says what is missing; nothing is recorded then
   */
  register(input: RegisterReader, cookies: OwnCookies): Promise<Registered>;
  /** Forgets people who never agreed; returns how many. */
  cleanUp(): Promise<number>;
}

export interface RegistrationOptions {
  readonly database: Database;
  readonly secretKey: string;
  readonly publicUrl: string;
  readonly esia: EsiaSignIn | null;
  readonly personKeys: PersonKeys;
  readonly figures: ReadingFigures;
  readonly now: () => Date;
  readonly today: Today;
}

export function readerRegistration(options: RegistrationOptions): ReaderRegistration {
  const { database, secretKey, publicUrl, esia, personKeys, figures, now, today } = options;
  const pending = pendingRegistrations(secretKey);
  const desk: RegistrationDesk = {
    pending,
    hash: esiaNumberHash(secretKey),
    personKeys,
    figures,
    now,
    today,
  };
  const redirectUri = `${publicUrl}/reader/esia/return`;

  return {
    available: esia !== null,

    async begin(asked) {
      if (!esia) throw new DomainError('rule-broken', 'reader-gosuslugi-off');
      const returnTo = await database.system((tx) => returnPathOf(tx, asked));
      return esia.begin({ purpose: 'reader', returnTo, redirectUri });
    },

    async back(query, cookies) {
      if (!esia) throw new DomainError('rule-broken', 'reader-gosuslugi-off');
      const found = await esia.finish({ purpose: 'reader', browser: cookies.attempt, query, redirectUri });
      return database.system((tx) => arrive(tx, { desk, ...found, cookies }));
    },

    pending: (token) =>
      database.system(async (tx) => {
        const held = await pending.held(tx, token);
        if (!held?.person) throw pendingOver();
        const { lastName, firstName, middleName, birthDate, email, level } = held.person;
        return {
          shown: shownPerson(desk.hash(held.person.oid)),
          ...{ lastName, firstName, middleName: middleName ?? '', birthDate: birthDate as Day | null },
          ...{ email, level, ...standingOf(knownPersonOf(held.person), today()) },
          consents: await consentTexts(tx),
          expiresAt: held.expiresAt.toISOString(),
        };
      }),

    consentTexts: () => database.system(consentTexts),

    // Every page of the portal asks it, and most browsers hold nothing.
    isPending: async (token) =>
      token !== null && Boolean((await database.system((tx) => pending.held(tx, token)))?.person),

    register: (input, cookies) => database.system((tx) => register(tx, { desk, input, cookies })),

    cleanUp: () => database.system((tx) => pending.cleanUp(tx)),
  };
}
