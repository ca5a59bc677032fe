import type { ModuleManifest } from '@pbnet/domain/platform';
import { moduleManifest } from '@pbnet/validation/platform';
import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { microFrontendReleases as releases, microFrontends as fronts } from './platform.tables.ts';

/** A release as it is published: where its files are and what they say of themselves. */
export interface PublishedRelease {
  readonly release: string;
  readonly entry: string;
  readonly preload: readonly string[];
  /** Address of a script → its sha384, for the page's import map. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly module: ModuleManifest;
}

export interface StoredRelease extends PublishedRelease {
  readonly id: number;
  readonly microFrontendId: string;
  readonly publishedAt: Date;
}

export interface Front {
  readonly id: string;
  readonly enabled: boolean;
  readonly currentReleaseId: number | null;
  readonly version: number;
}

function toRelease(row: typeof releases.$inferSelect): StoredRelease {
  return { ...row, module: moduleManifest.parse(row.module) };
}

/** SQL of the registry of micro-frontends. */
export function releaseRepository(tx: Transaction) {
  return {
    fronts: (): Promise<readonly Front[]> => tx.select().from(fronts).orderBy(fronts.id),

    async front(id: string): Promise<Front | undefined> {
      const [front] = await tx.select().from(fronts).where(eq(fronts.id, id)).for('update');
      return front;
    },

    /** The releases that pages get: of enabled micro-frontends, the current one each. */
    async current(): Promise<readonly StoredRelease[]> {
      const rows = await tx
        .select({ release: releases })
        .from(fronts)
        .innerJoin(releases, eq(releases.id, fronts.currentReleaseId))
        .where(eq(fronts.enabled, true))
        .orderBy(fronts.id);
      return rows.map(({ release }) => toRelease(release));
    },

    async all(): Promise<readonly StoredRelease[]> {
      const rows = await tx.select().from(releases).orderBy(desc(releases.publishedAt), desc(releases.id));
      return rows.map(toRelease);
    },

    async byId(id: number): Promise<StoredRelease | undefined> {
      const [row] = await tx.select().from(releases).where(eq(releases.id, id));
      return row && toRelease(row);
    },

    /** The id of the release, whether it was there already or not: publishing twice changes nothing. */
    async add(release: PublishedRelease): Promise<number> {
      const microFrontendId = release.module.id;
      await tx.insert(fronts).values({ id: microFrontendId }).onConflictDoNothing();
      const [added] = await tx
        .insert(releases)
        .values({ ...release, microFrontendId })
        .onConflictDoUpdate({
          target: [releases.microFrontendId, releases.release],
          set: { entry: release.entry, preload: release.preload, integrity: release.integrity },
        })
        .returning({ id: releases.id });
      if (!added) throw new Error(`The release ${release.release} was not stored`);
      return added.id;
    },

    /** False when somebody else changed it since `version`. */
    async change(
      front: Front,
      change: Partial<Pick<Front, 'enabled' | 'currentReleaseId'>>,
    ): Promise<boolean> {
      const changed = await tx
        .update(fronts)
        .set({ ...change, version: front.version + 1 })
        .where(and(eq(fronts.id, front.id), eq(fronts.version, front.version)))
        .returning({ id: fronts.id });
      return changed.length === 1;
    },
  };
}
