import { networkTimeZone } from '@pbnet/domain/network';
import type { EsiaSignIn } from './esia/esia-sign-in.ts';
import type { ScheduledWork } from './jobs/scheduled-work.ts';
import { todayBy } from './network/today.ts';
import type { ReadingFigures } from './reading-figures/reading-figures.ts';
import type { ReadersOptions } from './readers-section.ts';
import type { ReaderErasure } from './readers/erasure/reader-erasure.ts';
import { consentEditions, type ConsentEditions } from './readers/editions/consent-editions.ts';
import { comingOfAge, type ComingOfAge } from './readers/guardian/come-of-age.ts';
import { guardians, type Guardians } from './readers/guardian/guardians.ts';
import { ownReaderAccount, type OwnReaderAccount } from './readers/own/own-account.ts';
import { ownConsents, type OwnConsents } from './readers/own/own-consents.ts';
import { ownHistoryReader, type OwnHistoryReader } from './readers/own/own-history.ts';
import { ownSessions, type OwnSessions } from './readers/own/own-sessions.ts';
import { ownAccess, type OwnAccess } from './readers/access/own-access.ts';
import { centerAt } from './readers/registration/center-at.ts';
import { readerRegistration, type ReaderRegistration } from './readers/registration/registration.ts';

export interface RegistrationServices {
  readonly ownAccess: OwnAccess;
  readonly readerRegistration: ReaderRegistration;
  readonly guardians: Guardians;
  readonly consentEditions: ConsentEditions;
  readonly comingOfAge: ComingOfAge;
  readonly ownReader: OwnReaderAccount;
  readonly ownReaderSessions: OwnSessions;
  readonly ownReaderConsents: OwnConsents;
  readonly ownReaderHistory: OwnHistoryReader;
  /** Where the portal is, for whoever leaves ЕСИА. */
  readonly portalUrl: string;
}

export interface RegistrationParts extends ReadersOptions {
  readonly esia: EsiaSignIn | null;
  readonly figures: ReadingFigures;
  readonly erasure: ReaderErasure;
  /** After the commit: an act of destruction goes beside the files. */
  readonly keepActs: () => Promise<unknown>;
}

export function registrationServices(parts: RegistrationParts): RegistrationServices {
  const { database, env, publicUrl, personKeys, esia, figures, erasure, keepActs, guesses, now } = parts;
  const secretKey = env.SECRET_KEY;
  const today = todayBy(now);
  return {
    readerRegistration: readerRegistration({
      ...{ database, secretKey, publicUrl, esia, personKeys, figures, now, today },
    }),
    guardians: guardians({ database, secretKey, personKeys, erasure, guesses, today }),
    consentEditions: consentEditions({ database, today }),
    comingOfAge: comingOfAge({ database, today }),
    ownReader: ownReaderAccount({ database, today }),
    ownAccess: ownAccess({ database, today, centerAt }),
    ownReaderSessions: ownSessions(database),
    ownReaderConsents: ownConsents({ database, erasure, keepActs, today }),
    ownReaderHistory: ownHistoryReader(database),
    portalUrl: `${publicUrl}/portal`,
  };
}

export function registrationWorks({
  readerRegistration: registration,
  comingOfAge: age,
}: RegistrationServices): readonly ScheduledWork[] {
  return [
    {
      name: 'pending-readers',
      title: {
        ru: 'Удаление сведений о тех, кто не завершил запись',
        en: 'Removal of people who did not finish the registration',
      },
      every: { ru: 'каждые 10 минут', en: 'every 10 minutes' },
      cron: '*/10 * * * *',
      timeZone: networkTimeZone,
      run: async () => {
        const removed = await registration.cleanUp();
        return { ru: `Удалено записей: ${removed}.`, en: `Rows removed: ${removed}.` };
      },
    },
    {
      name: 'readers-of-age',
      title: {
        ru: 'Читатели, которым исполнилось 18 лет: сведения об опекунах удаляются',
        en: 'Readers who have come of age: what is known of guardians goes',
      },
      every: { ru: 'каждый день в 0:10', en: 'every day at 0:10' },
      cron: '10 0 * * *',
      timeZone: networkTimeZone,
      run: async () => {
        const grown = await age.turn();
        return { ru: `Исполнилось 18 лет: ${grown}.`, en: `Came of age: ${grown}.` };
      },
    },
  ];
}
