import { startEsia, type Esia } from '@pbnet/esia-stand-in';
import { createIdentity } from '@pbnet/esia-stand-in/identity';
import { startSigner } from '@pbnet/esia-stand-in/signer';
import type { Actor } from '@pbnet/domain/access';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect } from 'vitest';
import { hashPassword } from '../identity/password-hash.ts';
import { testApi, type TestApi } from './api.ts';
import { jarServer, type JarBrowser } from './jar-browser.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './network.ts';

/** The staff's door with the stand-in of ЕСИА behind it, and people who have accounts. */
export interface StaffEsiaDesk {
  readonly api: TestApi;
  readonly stand: Esia;
  readonly password: string;
  readonly administrator: Actor;
  readonly head: Actor;
  readonly other: Actor;
  browser(): JarBrowser;
  /** Nobody bound, nobody waiting, no second factor. */
  afresh(): Promise<void>;
  emailOf(who: Actor): string;
  versionOf(who: Actor): Promise<{ readonly id: string; readonly version: number }>;
  /** With the password. */
  signedIn(who: Actor): Promise<JarBrowser>;
  /** Invited by the administrator; resolves with the secret of the letter's link. */
  invited(who: Actor): Promise<string>;
  /** Leaves for ЕСИА as the address says and comes back as the persona, to the door of the installation. */
  throughEsia(someone: JarBrowser, address: string, persona?: string): Promise<Response>;
  bound(who: Actor, persona?: string): Promise<JarBrowser>;
}

export const session = ({ jar }: JarBrowser) => jar.get('__Host-pbnet');
export const at = (answer: Response) => answer.headers.get('location');
export const keyOf = (answer: Response) => new URL(at(answer) ?? '', 'http://x').searchParams.get('failure');
/** Whose session the browser holds, or null. */
export const meOf = async (someone: JarBrowser) =>
  ((await someone.ask('identity.me')).data as { accountId?: string } | null)?.accountId ?? null;

/** The stand-in signs for the system too, so that no openssl with ГОСТ is needed. */
export async function standingEsia() {
  const folder = await mkdtemp(path.join(tmpdir(), 'pbnet-staff-esia-'));
  const own = createIdentity('Сеть удалённых центров (проверка)');
  const stand = await startEsia({});
  const signer = await startSigner(own.privateKeyPem);
  stand.register({
    ...{ clientId: 'PBNET', certificatePem: own.certificatePem },
    redirectUris: ['http://localhost:3000/'],
  });
  await writeFile(path.join(folder, 'keys.json'), JSON.stringify(stand.keys));
  await writeFile(path.join(folder, 'own.pem'), own.certificatePem);
  afterAll(async () => {
    await Promise.all([stand.stop(), signer.stop()]);
    await rm(folder, { recursive: true, force: true });
  });
  const settings = {
    ...{ ESIA_URL: stand.url, ESIA_CLIENT_ID: 'PBNET', ESIA_ISSUER: stand.issuer, ESIA_ALGORITHM: 'RS256' },
    ...{ ESIA_KEYS_FILE: path.join(folder, 'keys.json'), ESIA_SIGNER: 'http', ESIA_SIGNER_URL: signer.url },
    ESIA_CERTIFICATE_FILE: path.join(folder, 'own.pem'),
  };
  return { stand, settings };
}

export async function staffEsiaDesk(): Promise<StaffEsiaDesk> {
  const { stand, settings } = await standingEsia();
  const api = await testApi(settings);
  const { raw } = api.database;
  await seedNetwork(api.database);
  const browser = await jarServer(api);
  const administrator = await seedActor(api.database, 'administrator', networkPlace);
  const head = await seedActor(api.database, 'regional-head', regionalCenterPlace(1));
  const other = await seedActor(api.database, 'regional-head', regionalCenterPlace(2));
  const password = 'снег в апреле тает быстро';
  const passwordHash = await hashPassword(password);
  const emailOf = ({ accountId }: Actor) => `${accountId}@staff.example`;

  const versionOf = async ({ accountId: id }: Actor) => {
    const [row] = await raw<{ version: number }[]>`select version from accounts where id = ${id}`;
    return { id, version: row?.version ?? 0 };
  };

  async function signedIn(who: Actor): Promise<JarBrowser> {
    const someone = browser();
    const { data } = await someone.call('identity.signIn', { email: emailOf(who), password });
    expect(data).toMatchObject({ step: 'done' });
    return someone;
  }

  async function invited(who: Actor): Promise<string> {
    await api.as(administrator).staffEsia.invite(await versionOf(who));
    const [letter] = await raw<{ plain: string }[]>`select plain from deliveries
      where account_id = ${who.accountId} and kind = 'esia-binding' order by queued_at desc limit 1`;
    return /\/account\/gosuslugi\/([\w-]+)/.exec(letter?.plain ?? '')?.[1] ?? '';
  }

  async function throughEsia(someone: JarBrowser, address: string, persona = 'staff'): Promise<Response> {
    const away = at(await someone.open(address)) ?? '';
    return someone.open((await stand.signIn(away, persona)).href);
  }

  return {
    ...{ api, stand, password, administrator, head, other, browser },
    ...{ emailOf, versionOf, signedIn, invited, throughEsia },

    async afresh() {
      stand.failures.clear();
      await raw`delete from account_esia`;
      await raw`delete from account_esia_steps`;
      await raw`delete from sign_in_throttles`;
      await raw`update accounts set password_hash = ${passwordHash}, state = 'active', totp_secret = null,
        totp_pending = null, totp_confirmed_at = null, totp_last_step = null`;
      await raw`update account_bindings set granted_at = now()`;
    },

    async bound(who, persona = 'staff') {
      const someone = await signedIn(who);
      const token = await invited(who);
      expect(await someone.call('staffEsia.accept', { token })).toMatchObject({ status: 200 });
      expect(at(await throughEsia(someone, '/staff/esia/bind', persona))).toBe('/account?gosuslugi=bound');
      return someone;
    },
  };
}
