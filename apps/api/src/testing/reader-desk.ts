import type { Esia, Persona } from '@pbnet/esia-stand-in';
import type { ConsentPurpose, OwnReader, PendingReader, RegisteredReader } from '@pbnet/domain/readers';
import { expect } from 'vitest';
import { testApi, type TestApi } from './api.ts';
import { jarServer, type JarBrowser } from './jar-browser.ts';
import { seedNetwork } from './network.ts';
import { standingEsia } from './staff-esia-desk.ts';

/** The portal's door with the stand-in of ЕСИА behind it. */
export interface ReaderDesk {
  readonly api: TestApi;
  readonly stand: Esia;
  /** `ip` as the one trusted proxy in front writes it. */
  browser(ip?: string): JarBrowser;
  /** No reader, nobody waiting. */
  afresh(): Promise<void>;
  /** Leaves for ЕСИА and comes back as the persona; resolves with where the browser is sent. */
  arrive(someone: JarBrowser, persona?: string, returnTo?: string): Promise<string>;
  pendingOf(someone: JarBrowser): Promise<PendingReader>;
  /** `PendingReader.shown` of the page that the browser has open. */
  shownTo(someone: JarBrowser): Promise<string>;
  press(
    someone: JarBrowser,
    also?: readonly ConsentPurpose[],
    guardianName?: string,
  ): Promise<RegisteredReader>;
  /** Registered and signed in, in a browser of one's own. */
  registered(persona?: string, also?: readonly ConsentPurpose[]): Promise<JarBrowser>;
  meOf(someone: JarBrowser): Promise<OwnReader | null>;
  /** Rows of readers, persons, consents, sessions and of people who wait. */
  kept(): Promise<readonly number[]>;
  persona(id: string): Persona;
}

export const readerCookie = '__Host-pbnet-reader';
export const registrationCookie = '__Host-pbnet-registration';
export const refusedWith = (key: string) => ({ data: { data: { domain: { key } } } });
export const failurePage = (key: string) => `/portal/reader/sign-in?failure=${key}`;

export async function readerDesk(): Promise<ReaderDesk> {
  const { stand, settings } = await standingEsia();
  const api = await testApi({ ...settings, TRUSTED_PROXIES: '1' });
  const { raw } = api.database;
  await seedNetwork(api.database);
  const browser = await jarServer(api);

  async function arrive(someone: JarBrowser, persona = 'penza', returnTo?: string): Promise<string> {
    const query = returnTo === undefined ? '' : `?return=${encodeURIComponent(returnTo)}`;
    const away = (await someone.open(`/reader/esia/start${query}`)).headers.get('location') ?? '';
    const back = await stand.signIn(away, persona);
    return (await someone.open(back.href)).headers.get('location') ?? '';
  }

  /** Whom the page of the browser's registration showed. */
  const shownBy = new Map<string, string>();

  async function shownTo(someone: JarBrowser): Promise<string> {
    const cookie = someone.jar.get(registrationCookie) ?? '';
    const { status, data } = await someone.ask('ownReader.pending');
    if (status === 200) shownBy.set(cookie, (data as PendingReader).shown);
    return shownBy.get(cookie) ?? 'nobody';
  }

  async function press(
    someone: JarBrowser,
    also: readonly ConsentPurpose[] = [],
    guardianName?: string,
  ): Promise<RegisteredReader> {
    const consents = (['registration', ...also] as const).map((purpose) => ({ purpose, edition: 1 }));
    const { status, data } = await someone.call('ownReader.register', {
      ...{ shown: await shownTo(someone), consents, guardianName },
    });
    expect(status, JSON.stringify(data)).toBe(200);
    return data as RegisteredReader;
  }

  return {
    ...{ api, stand, browser, arrive, press, shownTo },

    async afresh() {
      stand.failures.clear();
      await raw`truncate pending_registrations, reader_sessions, reader_consents, reader_persons, erasure_orders,
        guardian_codes, guardian_confirmations, entitlements, readers, sign_in_throttles, esia_attempts`;
    },

    async pendingOf(someone) {
      return (await someone.ask('ownReader.pending')).data as PendingReader;
    },

    async registered(persona = 'penza', also = []) {
      const someone = browser();
      expect(await arrive(someone, persona)).toBe('/portal/reader/registration');
      await press(someone, also);
      return someone;
    },

    async meOf(someone) {
      const { status, data } = await someone.ask('ownReader.me');
      return status === 200 ? (data as OwnReader) : null;
    },

    async kept() {
      const tables = [
        'readers',
        'reader_persons',
        'reader_consents',
        'reader_sessions',
        'pending_registrations',
      ];
      return Promise.all(
        tables.map(async (table) => {
          const [row] = await raw<{ count: number }[]>`select count(*)::int as count from ${raw(table)}`;
          return row?.count ?? -1;
        }),
      );
    },

    persona: (id) => stand.personas.find((one) => one.id === id) ?? expect.unreachable(id),
  };
}
