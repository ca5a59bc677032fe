import type { ReaderActor, ReaderStatus, RegisteredReader } from '@pbnet/domain/readers';
import type { RegisterReader, WithdrawConsent } from '@pbnet/validation/readers';
import type { EsiaSignIn } from '../../esia/esia-sign-in.ts';
import type { SessionCookie } from '../../session-cookie.ts';
import type { ReaderRegistration } from '../registration/registration.ts';
import type { OwnReaderAccount } from './own-account.ts';
import type { OwnConsents } from './own-consents.ts';
import type { OwnSessions } from './own-sessions.ts';

/** The browser's side of a reader's procedures: what its cookies hold, and what they hold afterwards. */
interface Browser {
  readonly reader: ReaderActor | null;
  readonly readerSession: SessionCookie;
  readonly registration: SessionCookie;
  readonly readerRegistration: ReaderRegistration;
  readonly ownReader: OwnReaderAccount;
  readonly ownReaderSessions: OwnSessions;
  readonly ownReaderConsents: OwnConsents;
  readonly esiaSignIn: EsiaSignIn | null;
  readonly portalUrl: string;
}

export async function statusOf(browser: Browser): Promise<ReaderStatus> {
  const { reader, registration, readerRegistration, ownReader } = browser;
  return {
    gosuslugi: readerRegistration.available,
    pending: await readerRegistration.isPending(registration.token),
    reader: await ownReader.seen(reader),
  };
}

/** The registration's cookie stays for as long as it lives: a repeated press finds the same reader. */
export async function withSession(browser: Browser, input: RegisterReader): Promise<RegisteredReader> {
  const { readerSession, registration, readerRegistration } = browser;
  const cookies = { reader: readerSession.token, registration: registration.token };
  const { token, reader } = await readerRegistration.register(input, cookies);
  readerSession.keep(token);
  return reader;
}

/** Where to go to leave ЕСИА too; null where the installation has none. */
export async function signedOut(browser: Browser): Promise<{ readonly address: string | null }> {
  const { reader, readerSession, registration, ownReaderSessions, esiaSignIn, portalUrl } = browser;
  if (reader) await ownReaderSessions.leave(reader);
  readerSession.clear();
  registration.clear();
  return { address: esiaSignIn?.logoutUrl(portalUrl).href ?? null };
}

/** With the reader gone, the browser has nothing to hold. */
export async function withdrawn(
  { ownReaderConsents, readerSession }: Browser,
  reader: ReaderActor,
  input: WithdrawConsent,
): Promise<{ readonly erased: boolean }> {
  const answer = await ownReaderConsents.withdraw(reader, input);
  if (answer.erased) readerSession.clear();
  return answer;
}
