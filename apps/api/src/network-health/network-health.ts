import type { Actor } from '@pbnet/domain/access';
import { findingKinds, type Finding } from '@pbnet/domain/network-health';
import type { HealthQuery } from '@pbnet/validation/network-health';
import type { Database, Transaction } from '../database.ts';
import type { Today } from '../network/today.ts';
import { healthBoard, narrow, regionNames, type HealthBoard } from './health-board.ts';
import type { HealthSource } from './health-source.ts';
import { healthWorkbook } from './health-workbook.ts';

export interface NetworkHealth {
  /** Every break that the actor's place shows: by kind along the chain, the oldest first within a kind. */
  findings(actor: Actor): Promise<readonly Finding[]>;
  board(actor: Actor, query: HealthQuery): Promise<HealthBoard>;
  /** Everything that fits, whatever the page. */
  workbook(actor: Actor, query: HealthQuery): Promise<Uint8Array>;
}

export interface NetworkHealthOptions {
  readonly database: Database;
  readonly sources: readonly HealthSource[];
  readonly today: Today;
  readonly publicUrl: string;
}

export function networkHealth({ database, sources, today, publicUrl }: NetworkHealthOptions): NetworkHealth {
  async function find(tx: Transaction): Promise<readonly Finding[]> {
    const found: Finding[] = [];
    for (const source of sources) found.push(...(await source.findings(tx, today())));
    return found.toSorted(alongTheChain);
  }

  return {
    findings: (actor) => database.as(actor, find),

    board: (actor, query) =>
      database.as(actor, async (tx) => {
        const day = today();
        return healthBoard({ all: await find(tx), names: await regionNames(tx, day), query, day });
      }),

    async workbook(actor, query) {
      const day = today();
      const read = await database.as(actor, async (tx) => ({
        all: await find(tx),
        names: await regionNames(tx, day),
      }));
      return healthWorkbook({ findings: narrow(read.all, query).found, names: read.names, publicUrl, day });
    },
  };
}

function alongTheChain(one: Finding, other: Finding): number {
  return (
    findingKinds.indexOf(one.kind) - findingKinds.indexOf(other.kind) ||
    (one.since ?? '').localeCompare(other.since ?? '') ||
    one.key.localeCompare(other.key)
  );
}
