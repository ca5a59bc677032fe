import type { Day, Language } from '@pbnet/domain';
import type { ReaderActor } from '@pbnet/domain/readers';
import { decide, type CollectionPolicy, type Verdict } from '@pbnet/domain/reading';
import type { Database, Transaction } from '../../database.ts';
import { collectionsInForce, serversInForce, type CollectionInForce } from './collections-in-force.ts';
import { readingCenter, readingCenters, readingRegions } from './reading-centers.ts';
import { knownReader, type GrantedDocument, type KnownReader } from './known-reader.ts';

type Words = Readonly<Record<Language, string>>;

/** A collection as one reader meets it: from where one is now, from home, and from a centre. */
export interface CollectionAccessOfReader {
  readonly id: number;
  readonly title: Words;
  readonly policy: CollectionPolicy;
  readonly here: Verdict;
  readonly home: Verdict;
  readonly center: Verdict;
  /** The last day of what headquarters granted; null where nothing is granted, or for good. */
  readonly grantedUntil: Day | null;
}

export interface OwnAccessAnswer {
  /** The centre that the request comes from; null elsewhere. */
  readonly center: { readonly id: number; readonly name: string; readonly regionId: number } | null;
  readonly isReader: boolean;
  /** Where documents are opened. */
  readonly servers: readonly { readonly title: string; readonly origin: string }[];
  readonly collections: readonly CollectionAccessOfReader[];
  /** Opened to this reader alone by headquarters. */
  readonly documents: readonly GrantedDocument[];
}

export interface ReadingCenter {
  readonly id: number;
  readonly name: string;
  readonly locality: string;
  readonly organization: string;
  readonly address: string;
  readonly phone: string;
  readonly website: string | null;
}

export interface ReadingRegion {
  readonly id: number;
  readonly name: Words;
  readonly centers: number;
}

/** What may be read and from where: as the answers to resource servers are given, collection by collection. */
export interface OwnAccess {
  /** @param ip the request's own address */
  collections(reader: ReaderActor | null, ip: string): Promise<OwnAccessAnswer>;
  regions(): Promise<readonly ReadingRegion[]>;
  /** Centres of the region that work today. */
  centers(regionId: number): Promise<readonly ReadingCenter[]>;
}

export interface OwnAccessOptions {
  readonly database: Database;
  readonly today: () => Day;
  /** Which centre's address it is today. */
  readonly centerAt: (tx: Transaction, ip: string) => Promise<number | null>;
}

function accessOf(collection: CollectionInForce, known: KnownReader | null, isAtCenter: boolean) {
  const { id, title, policy } = collection;
  const grant = known?.grantOf(id) ?? null;
  const reader = known && { ...known.reader, entitlement: grant?.scope ?? null };
  const from = (atCenter: boolean): Verdict => decide({ policy, atCenter, reader });
  return {
    ...{ id, title, policy },
    ...{ here: from(isAtCenter), home: from(false), center: from(true) },
    grantedUntil: grant?.until ?? null,
  };
}

export function ownAccess({ database, today, centerAt }: OwnAccessOptions): OwnAccess {
  return {
    collections: (reader, ip) =>
      database.system(async (tx) => {
        const centerId = await centerAt(tx, ip);
        const known = reader && (await knownReader(tx, reader.readerId, today()));
        const collections = await collectionsInForce(tx);
        return {
          center: centerId === null ? null : await readingCenter(tx, centerId),
          isReader: known !== null,
          documents: known?.documents ?? [],
          servers: await serversInForce(tx),
          collections: collections.map((one) => accessOf(one, known, centerId !== null)),
        };
      }),

    regions: () => database.system(readingRegions),

    centers: (regionId) => database.system((tx) => readingCenters(tx, regionId)),
  };
}
