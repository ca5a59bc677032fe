import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import {
  problemLine,
  releaseProblems,
  type RegistryEntry,
  type ReleaseProblem,
  type ShellManifest,
  type Words,
} from '@pbnet/domain/platform';
import type { EnableMicroFrontend, SwitchRelease } from '@pbnet/validation/platform';
import { audit, systemActor } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import {
  releaseRepository,
  type Front,
  type PublishedRelease,
  type StoredRelease,
} from './micro-frontend-releases.ts';

export interface ReleaseRow {
  readonly id: number;
  readonly release: string;
  readonly entry: string;
  readonly publishedAt: string;
  readonly contract: number;
  /** Why the installed shell cannot run it; empty when it can. */
  readonly problems: readonly ReleaseProblem[];
}

export interface MicroFrontendRow extends Front {
  readonly title: Words;
  readonly basePath: string;
  /** The newest first. */
  readonly releases: readonly ReleaseRow[];
}

/** What a page needs: the registry itself, and the sums that the import map carries. */
export interface PageRegistry {
  readonly entries: readonly RegistryEntry[];
  readonly integrity: Readonly<Record<string, string>>;
}

export interface MicroFrontends {
  list(actor: Actor): Promise<readonly MicroFrontendRow[]>;
  /** Makes a release the current one, forward or back. Refuses one that the installed shell cannot run. */
  switchRelease(actor: Actor, command: SwitchRelease): Promise<void>;
  enable(actor: Actor, command: EnableMicroFrontend): Promise<void>;
  /** Registers a release; activates it when it fits the shell. Throws rule-broken when it does not. */
  publish(release: PublishedRelease): Promise<void>;
  forPage(): Promise<PageRegistry>;
}

export interface MicroFrontendOptions {
  readonly database: Database;
  /** What the installed shell brings; read when it is needed, since a deployment may replace it. */
  readonly shell: () => Promise<ShellManifest>;
}

function refuseUnfit({ module }: PublishedRelease, shell: ShellManifest): void {
  const problems = releaseProblems(module, shell);
  if (problems.length === 0) return;
  throw new DomainError('rule-broken', 'release-refused', { reasons: problemLine(problems), problems });
}

function toEntry({ microFrontendId, release, entry, preload, module }: StoredRelease): RegistryEntry {
  return { id: microFrontendId, release, entry, preload, module };
}

async function frontOf(tx: Transaction, id: string, version: number): Promise<Front> {
  const front = await releaseRepository(tx).front(id);
  if (!front) throw new DomainError('not-found', 'not-found');
  if (front.version !== version) throw new DomainError('conflict', 'stale-edit', { current: front });
  return front;
}

export function microFrontends({ database, shell }: MicroFrontendOptions): MicroFrontends {
  return {
    async list(actor) {
      const installed = await shell();
      return database.as(actor, async (tx) => {
        const all = await releaseRepository(tx).all();
        const fronts = await releaseRepository(tx).fronts();
        return fronts.map((front) => toRow(front, all, installed));
      });
    },

    async switchRelease(actor, { id, releaseId, version }) {
      const installed = await shell();
      await database.as(actor, async (tx) => {
        const front = await frontOf(tx, id, version);
        const next = await releaseRepository(tx).byId(releaseId);
        if (next?.microFrontendId !== id) throw new DomainError('rule-broken', 'release-foreign');
        refuseUnfit(next, installed);
        await releaseRepository(tx).change(front, { currentReleaseId: releaseId });
        await audit(tx, actor, {
          action: 'micro-frontend.switch',
          entity: 'micro-frontend',
          entityId: id,
          before: front.currentReleaseId,
          after: { releaseId, release: next.release },
        });
      });
    },

    enable: (actor, { id, enabled, version }) =>
      database.as(actor, async (tx) => {
        const front = await frontOf(tx, id, version);
        await releaseRepository(tx).change(front, { enabled });
        await audit(tx, actor, {
          action: enabled ? 'micro-frontend.enable' : 'micro-frontend.disable',
          entity: 'micro-frontend',
          entityId: id,
          before: front.enabled,
          after: enabled,
        });
      }),

    async publish(release) {
      const installed = await shell();
      await database.system(async (tx) => {
        const releaseId = await releaseRepository(tx).add(release);
        const front = await releaseRepository(tx).front(release.module.id);
        if (!front || front.currentReleaseId === releaseId) return;
        const fits = releaseProblems(release.module, installed).length === 0;
        if (fits) await releaseRepository(tx).change(front, { currentReleaseId: releaseId });
        await audit(tx, systemActor, {
          action: fits ? 'micro-frontend.publish' : 'micro-frontend.publish-refused',
          entity: 'micro-frontend',
          entityId: front.id,
          before: front.currentReleaseId,
          after: { releaseId, release: release.release },
        });
      });
      refuseUnfit(release, installed);
    },

    forPage: () =>
      database.system(async (tx) => {
        const current = await releaseRepository(tx).current();
        return {
          entries: current.map(toEntry),
          integrity: Object.assign({}, ...current.map(({ integrity }) => integrity)),
        };
      }),
  };
}

function toRow(front: Front, all: readonly StoredRelease[], shell: ShellManifest): MicroFrontendRow {
  const own = all.filter(({ microFrontendId }) => microFrontendId === front.id);
  const shown = own.find(({ id }) => id === front.currentReleaseId) ?? own[0];
  return {
    ...front,
    title: shown?.module.title ?? { ru: front.id, en: front.id },
    basePath: shown?.module.basePath ?? '',
    releases: own.map(({ id, release, entry, publishedAt, module }) => ({
      id,
      release,
      entry,
      publishedAt: publishedAt.toISOString(),
      contract: module.contract,
      problems: releaseProblems(module, shell),
    })),
  };
}
