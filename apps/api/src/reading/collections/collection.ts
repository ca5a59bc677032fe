import type { CollectionPolicy } from '@pbnet/domain/reading';

/** A policy with the moment that it holds from; moments are ISO 8601 in UTC. */
export interface DatedPolicy {
  readonly validFrom: string;
  readonly reason: string;
  readonly policy: CollectionPolicy;
}

export interface CollectionOnList {
  readonly id: number;
  readonly code: string;
  readonly titleRu: string;
  readonly titleEn: string;
  readonly archived: boolean;
  readonly items: number;
  /** Null: nobody reads from it yet. */
  readonly inForce: DatedPolicy | null;
  /** The next that begins; null where none is written. */
  readonly next: DatedPolicy | null;
}

export interface CollectionCard extends CollectionOnList {
  readonly version: number;
  /** All that was and will be, the newest first. */
  readonly policies: readonly DatedPolicy[];
}

export interface CollectionItem {
  readonly id: string;
  readonly collectionId: number;
  readonly title: string;
  readonly address: string;
}

export const itemsOnPage = 50;

export interface ItemPage {
  readonly rows: readonly CollectionItem[];
  readonly total: number;
  readonly pageSize: number;
}
