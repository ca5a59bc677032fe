import type { Month } from '@pbnet/domain';
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

/**
 * Where drafts wait for the line to come back. What is written is kept before the call returns, so that a page
 * that is reloaded or closed in the next moment loses nothing.
 */
export interface LocalDrafts {
  read(key: DraftKey): LocalDraft | undefined;
  /** All that one person left on this computer for a month, by the centre's id. */
  readMonth(key: Omit<DraftKey, 'centerId'>): ReadonlyMap<number, LocalDraft>;
  /** Says whether this computer really kept it. */
  write(key: DraftKey, draft: LocalDraft): boolean;
  remove(key: DraftKey): void;
}

const prefix = 'pbnet-draft';

function nameOf({ accountId, centerId, month }: DraftKey): string {
  return [prefix, accountId, centerId, month].join('/');
}

/** The name's parts apart; `nameOf` put them together. */
function centerOf(name: string, { accountId, month }: Omit<DraftKey, 'centerId'>): number | undefined {
  const [kind, account, center, its] = name.split('/');
  return kind === prefix && account === accountId && its === month ? Number(center) : undefined;
}

/** Storage can be forbidden or full: entering goes on, and the screen does not claim what is not so. */
function attempt<T>(work: (storage: Storage) => T): T | undefined {
  try {
    return work(localStorage);
  } catch {
    return undefined;
  }
}

function readNamed(storage: Storage, name: string): LocalDraft | undefined {
  const kept = storage.getItem(name);
  return kept === null ? undefined : JSON.parse(kept);
}

export const localDrafts: LocalDrafts = {
  read: (key) => attempt((storage) => readNamed(storage, nameOf(key))),
  readMonth: (key) => {
    const left = attempt((storage) =>
      Object.keys(storage).flatMap((name) => {
        const centerId = centerOf(name, key);
        const draft = centerId === undefined ? undefined : readNamed(storage, name);
        return centerId === undefined || draft === undefined ? [] : [[centerId, draft] as const];
      }),
    );
    return new Map(left);
  },
  write: (key, draft) =>
    attempt((storage) => {
      storage.setItem(nameOf(key), JSON.stringify(draft));
      return true;
    }) ?? false,
  remove: (key) => {
    attempt((storage) => storage.removeItem(nameOf(key)));
  },
};
