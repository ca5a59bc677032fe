import type { Actor } from '@pbnet/domain/access';
import { findingKinds, type Finding } from '@pbnet/domain/network-health';
import type { Database } from '../database.ts';
import type { Today } from '../network/today.ts';
import type { HealthSource } from './health-source.ts';

export interface NetworkHealth {
  /** Every break that the actor's place shows: by kind along the chain, the oldest first within a kind. */
  findings(actor: Actor): Promise<readonly Finding[]>;
}

export interface NetworkHealthOptions {
  readonly database: Database;
  readonly sources: readonly HealthSource[];
  readonly today: Today;
}

export function networkHealth({ database, sources, today }: NetworkHealthOptions): NetworkHealth {
  return {
    findings: (actor) =>
      database.as(actor, async (tx) => {
        const day = today();
        const found: Finding[] = [];
        for (const source of sources) found.push(...(await source.findings(tx, day)));
        return found.toSorted(alongTheChain);
      }),
  };
}

function alongTheChain(one: Finding, other: Finding): number {
  return (
    findingKinds.indexOf(one.kind) - findingKinds.indexOf(other.kind) ||
    (one.since ?? '').localeCompare(other.since ?? '') ||
    one.key.localeCompare(other.key)
  );
}
