import type { Month } from '@pbnet/domain';
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
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
  write(key: DraftKey, draft: LocalDraft): Promise<boolean>;
  remove(key: DraftKey): Promise<void>;
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
  write: async (key, draft) =>
    (await attempt((store) => set(nameOf(key), draft, store).then(() => true))) ?? false,
  remove: async (key) => {
    await attempt((store) => del(nameOf(key), store));
  },
};
