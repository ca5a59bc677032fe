import type { ApiOutputs, Failure } from '@pbnet/api-client';
import { contentOf, differences, faultsOf, type Content, type Entry } from '../figures/draft.ts';
import type { LocalDrafts } from '../figures/local-drafts.ts';
import { isDirty, rowAt, type Grid, type GridRowState } from './grid-rows.ts';

export type Outcome = ApiOutputs['reports']['saveMany'][number];

export interface RowToSave extends Content {
  readonly centerId: number;
  readonly version: number;
}

export interface GridKeeperOptions {
  readonly grid: Grid;
  readonly accountId: string;
  /** Whether the person's role enters figures. */
  readonly mayEdit: boolean;
  readonly drafts: LocalDrafts;
  save(rows: readonly RowToSave[]): Promise<readonly Outcome[]>;
  failureOf(error: unknown): Failure;
}

/** Rows by the centre's id; a row that did not change keeps its identity. */
export type GridRows = ReadonlyMap<number, GridRowState>;

export interface CellEntry {
  readonly centerId: number;
  readonly code: string;
  /** undefined empties the cell. */
  readonly entry: Entry | undefined;
}

export interface GridKeeper {
  rows(): GridRows;
  subscribe(listener: () => void): () => void;
  /** Takes up what this computer still holds, and begins to send; returns how to stop. */
  start(): () => void;
  enter(entries: readonly CellEntry[]): void;
  comment(centerId: number, code: string, text: string): void;
  /** Takes what the server has now; what the person typed and did not send stays on top of it. */
  refresh(grid: Grid): void;
  /** Sends what is unsent now; true when every readable figure is on the server. */
  flush(): Promise<boolean>;
}

const pause = 1_000;
const retryAfter = 10_000;

/** Keeps the drafts of many centres as the sheet keeps one: here at once, on the server row by row in one call. */
export function gridKeeper({
  grid,
  accountId,
  mayEdit,
  drafts,
  save,
  failureOf,
}: GridKeeperOptions): GridKeeper {
  const { month } = grid;
  const listeners = new Set<() => void>();
  let rows: GridRows = new Map(grid.centers.id.map((id, index) => [id, rowAt(grid, index, mayEdit)]));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<boolean> | undefined;

  const key = (centerId: number) => ({ accountId, centerId, month });

  function put(changed: readonly GridRowState[]): void {
    if (changed.length === 0) return;
    rows = new Map(rows);
    for (const row of changed) (rows as Map<number, GridRowState>).set(row.centerId, row);
    for (const listener of listeners) listener();
  }

  function plan(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  }

  function change(next: readonly GridRowState[]): void {
    put(next.map((row) => ({ ...row, status: row.status === 'conflict' ? row.status : 'sending' })));
    for (const { centerId, draft, version } of next) drafts.write(key(centerId), { draft, version });
    plan(pause);
  }

  function saved(row: GridRowState, sent: Content, outcome: Outcome): GridRowState {
    if (outcome.kind === 'refused') {
      const status = outcome.key === 'stale-edit' ? 'conflict' : 'locked';
      return { ...row, status, refusal: outcome.message };
    }
    const { version, state } = outcome;
    const next = { ...row, version, state, base: sent, refusal: null };
    const settled = !isDirty(next, month) && Object.keys(faultsOf(row.draft)).length === 0;
    if (settled) drafts.remove(key(row.centerId));
    else drafts.write(key(row.centerId), { draft: row.draft, version });
    return { ...next, status: settled ? 'saved' : isDirty(next, month) ? 'sending' : 'local' };
  }

  async function send(): Promise<boolean> {
    const open = [...rows.values()].filter(({ status }) => status === 'sending' || status === 'local');
    const dirty = open.filter((row) => isDirty(row, month));
    put(open.filter((row) => !dirty.includes(row)).map(settle));
    if (dirty.length === 0)
      return ![...rows.values()].some(({ status }) => status !== 'saved' && status !== 'locked');
    put(dirty.map((row) => ({ ...row, status: 'sending' })));
    const sent = dirty.map(({ centerId, version, draft }) => ({
      centerId,
      version,
      ...contentOf(draft, month),
    }));
    try {
      const outcomes = await save(sent);
      put(
        sent.flatMap(({ centerId, values, comments }, index) => {
          const [row, outcome] = [rows.get(centerId), outcomes[index]];
          return row && outcome ? [saved(row, { values, comments }, outcome)] : [];
        }),
      );
    } catch (error) {
      return failed(dirty, error);
    }
    return send();
  }

  /** A row with nothing readable to send: saved, or kept here while an entry is no figure. */
  function settle(row: GridRowState): GridRowState {
    const faulty = Object.keys(faultsOf(row.draft)).length > 0;
    if (!faulty) drafts.remove(key(row.centerId));
    return { ...row, status: faulty ? 'local' : 'saved' };
  }

  function failed(sent: readonly GridRowState[], error: unknown): false {
    const failure = failureOf(error);
    const refusal = failure.kind === 'refused' ? failure.text : null;
    const ids = new Set(sent.map(({ centerId }) => centerId));
    put(
      [...rows.values()]
        .filter(({ centerId }) => ids.has(centerId))
        .map((row) => ({ ...row, status: 'local', refusal })),
    );
    if (refusal === null) plan(retryAfter);
    return false;
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    sending ??= send().finally(() => {
      sending = undefined;
    });
    return sending;
  }

  function restore(): void {
    const left = drafts.readMonth({ accountId, month });
    const kept = [...left].flatMap(([centerId, local]): GridRowState[] => {
      const row = rows.get(centerId);
      if (row?.status !== 'saved') return [];
      const same = differences(row.base, contentOf(local.draft, month)).length === 0;
      if (same && Object.keys(faultsOf(local.draft)).length === 0) return [];
      const stale = local.version !== row.version && !same;
      return [{ ...row, draft: local.draft, status: stale ? 'conflict' : 'local' }];
    });
    put(kept);
    if (kept.length > 0) plan(0);
  }

  const online = () => void flush();

  return {
    rows: () => rows,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      globalThis.addEventListener('online', online);
      restore();
      return () => {
        clearTimeout(timer);
        globalThis.removeEventListener('online', online);
      };
    },
    enter(entries) {
      const changed = new Map<number, GridRowState>();
      for (const { centerId, code, entry } of entries) {
        const row = changed.get(centerId) ?? rows.get(centerId);
        if (!row || row.status === 'locked') continue;
        const { [code]: _before, ...rest } = row.draft.entries;
        const next = entry === undefined ? rest : { ...rest, [code]: entry };
        changed.set(centerId, { ...row, draft: { ...row.draft, entries: next } });
      }
      change([...changed.values()]);
    },
    comment(centerId, code, text) {
      const row = rows.get(centerId);
      if (!row || row.status === 'locked') return;
      change([{ ...row, draft: { ...row.draft, comments: { ...row.draft.comments, [code]: text } } }]);
    },
    refresh(fresh) {
      const next = fresh.centers.id.map((id, index) => {
        const [row, now] = [rows.get(id), rowAt(fresh, index, mayEdit)];
        if (!row || row.status === 'saved' || row.status === 'locked') return now;
        return { ...row, index, status: row.version === now.version ? row.status : ('conflict' as const) };
      });
      rows = new Map();
      put(next);
    },
    flush,
  };
}
