import type { Month } from '@pbnet/domain';
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { Draft } from './draft.ts';

/** A draft that has not reached the server, with the version of the report that it was made from. */
export interface LocalDraft {
  readonly draft: Draft;
  readonly version: number;
}

export interface DraftKey {
  readonly accountId: string;
  readonly centerId: number;
  readonly month: Month;
}

/** Where drafts wait for the line to come back. `write` says whether this computer really kept it. */
export interface LocalDrafts {
  read(key: DraftKey): Promise<LocalDraft | undefined>;
  /** All that one person left on this computer for a month, by the centre's id. */
  readMonth(key: Omit<DraftKey, 'centerId'>): Promise<ReadonlyMap<number, LocalDraft>>;
  write(key: DraftKey, draft: LocalDraft): Promise<boolean>;
  remove(key: DraftKey): Promise<void>;
}

/** The name's parts apart; `nameOf` put them together. */
function centerOf(name: string, { accountId, month }: Omit<DraftKey, 'centerId'>): number | undefined {
  const [account, center, its] = name.split('/');
  return account === accountId && its === month ? Number(center) : undefined;
}

function nameOf({ accountId, centerId, month }: DraftKey): string {
  return `${accountId}/${centerId}/${month}`;
}

/** Storage can be forbidden or full: entering goes on, and the screen does not claim what is not so. */
async function attempt<T>(work: (store: UseStore) => Promise<T>): Promise<T | undefined> {
  try {
    return await work(createStore('pbnet-drafts', 'reports'));
  } catch {
    return undefined;
  }
}

export const localDrafts: LocalDrafts = {
  read: (key) => attempt((store) => get<LocalDraft>(nameOf(key), store)),
  readMonth: async (key) => {
    // One look at the few that were left, not one for each of two thousand centres.
    const left = (await attempt((store) => entries<string, LocalDraft>(store))) ?? [];
    return new Map(
      left.flatMap(([name, draft]) => {
        const centerId = centerOf(name, key);
        return centerId === undefined ? [] : [[centerId, draft] as const];
      }),
    );
  },
  write: async (key, draft) =>
    (await attempt((store) => set(nameOf(key), draft, store).then(() => true))) ?? false,
  remove: async (key) => {
    await attempt((store) => del(nameOf(key), store));
  },
};
