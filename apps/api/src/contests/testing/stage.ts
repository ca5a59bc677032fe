import type { ContestSettings, EntryForm } from '@pbnet/validation/contests';
import { randomBytes, randomUUID } from 'node:crypto';
import { nobody } from '../../audit/audit.ts';
import { testApi, type Caller, type TestApi } from '../../testing/api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from '../../testing/network.ts';
import { guardianPurpose, workPurpose } from '../contest-files.ts';
import { entryForm, settings } from './contest.ts';

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');

type OwnEntry = Awaited<ReturnType<Caller['publicContests']['entry']>>;

export interface Stage {
  readonly api: TestApi;
  readonly visitor: Caller;
  readonly officer: Caller;
  readonly penza: Caller;
  readonly kamchatka: Caller;
  /** An announced contest; returns its id. */
  contest(change?: Partial<ContestSettings>): Promise<string>;
  version(contestId: string): Promise<number>;
  begin(contestId: string, form?: Partial<EntryForm>): Promise<{ secret: string; entry: OwnEntry }>;
  attach(entryId: string, purpose?: string): Promise<void>;
  /** An entry of the region that is handed in. */
  handIn(contestId: string, form?: Partial<EntryForm>): Promise<{ secret: string; entry: OwnEntry }>;
  /** An entry of the region that is a winner of its stage. */
  winner(contestId: string, form?: Partial<EntryForm>): Promise<{ secret: string; entry: OwnEntry }>;
  /** Invites and returns the secret of the link in the letter. */
  juror(contestId: string, regionId: number | null): Promise<{ key: string; jurorId: string }>;
}

export const secretOf = () => randomBytes(32).toString('base64url');

export async function stage(): Promise<Stage> {
  const api = await testApi();
  const { database, services } = api;
  await seedNetwork(database);
  api.moveTo('2026-09-10T09:00:00Z');
  const officer = api.as(await seedActor(database, 'monitoring-officer', networkPlace));
  const penza = api.as(await seedActor(database, 'regional-head', regionalCenterPlace(1)));
  const kamchatka = api.as(await seedActor(database, 'regional-head', regionalCenterPlace(2)));
  const visitor = api.as(null);
  const { contests, contestEntries } = officer;
  let jurors = 0;

  const version = async (contestId: string) => (await contests.get({ contestId })).version;

  async function begin(contestId: string, form: Partial<EntryForm> = {}) {
    const secret = secretOf();
    const entry = await visitor.publicContests.createEntry({
      ...{ contestId, secret, form: entryForm(form), consentVersion: 1, consent: true },
    });
    return { secret, entry };
  }

  const attach = (entryId: string, purpose = workPurpose) =>
    database.system(async (tx) => {
      const file = { purpose, ownerId: entryId, place: null, fileName: 'Участник 1.pdf', bytes: pdf };
      await services.storedFiles.put(tx, nobody, file);
    });

  async function handIn(contestId: string, form: Partial<EntryForm> = {}) {
    const { secret, entry } = await begin(contestId, form);
    if (entry.minor) await attach(entry.id, guardianPurpose);
    return { secret, entry: await visitor.publicContests.submitEntry({ secret, version: entry.version }) };
  }

  return {
    ...{ api, visitor, officer, penza, kamchatka, version, begin, attach, handIn },

    async contest(change) {
      const id = randomUUID();
      const { contestId } = await contests.create({ id, settings: settings(change) });
      await contests.announce({ contestId, version: 1 });
      return contestId;
    },

    async winner(contestId, form) {
      const { secret, entry } = await handIn(contestId, form);
      const { version: accepted } = await contestEntries.accept({
        entryId: entry.id,
        version: entry.version,
      });
      await contestEntries.advance({ entryId: entry.id, version: accepted, federal: true });
      return { secret, entry: await visitor.publicContests.entry({ secret }) };
    },

    async juror(contestId, regionId) {
      jurors += 1;
      const email = `juror${jurors}@jury.example`;
      const { jurors: all } = await contests.inviteJuror({
        ...{ contestId, name: `Член жюри ${jurors}`, email, regionId },
      });
      const [letter] = await database.raw`select plain from deliveries where recipient = ${email}`;
      const key = /\/portal\/jury\/[0-9a-f-]+\/([\w-]+)/.exec(letter?.['plain'])?.[1] ?? '';
      return { key, jurorId: all.find((one) => one.email === email)?.id ?? '' };
    },
  };
}
