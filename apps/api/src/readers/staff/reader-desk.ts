import type { Actor } from '@pbnet/domain/access';
import type { ReaderSearchAnswer, ShownReader, StaffReader } from '@pbnet/domain/readers';
import type {
  FindReaders,
  GrantEntitlement,
  ListReaders,
  ReaderStep,
  RevokeEntitlement,
  ShowReader,
} from '@pbnet/validation/readers';
import type { Database, Transaction } from '../../database.ts';
import type { Today } from '../../network/today.ts';
import { granter, revoke } from './entitle.ts';
import { findReaders } from './find-readers.ts';
import { listReaders, type ReaderPage } from './list-readers.ts';
import type { LookLimit } from './look-limit.ts';
import { readCard, showReader } from './read-card.ts';
import { restorer, suspend } from './suspend.ts';

/** Readers as the staff serves them, at the own place; every look is written down. */
export interface ReaderDesk {
  find(actor: Actor, input: FindReaders): Promise<ReaderSearchAnswer>;
  list(actor: Actor, filter: ListReaders): Promise<ReaderPage>;
  get(actor: Actor, readerId: string): Promise<StaffReader>;
  show(actor: Actor, input: ShowReader): Promise<ShownReader>;
  suspend(actor: Actor, input: ReaderStep): Promise<void>;
  restore(actor: Actor, input: ReaderStep): Promise<void>;
  grant(actor: Actor, input: GrantEntitlement): Promise<void>;
  revoke(actor: Actor, input: RevokeEntitlement): Promise<void>;
}

export interface ReaderDeskOptions {
  readonly database: Database;
  readonly limit: LookLimit;
  readonly today: Today;
}

export function readerDesk({ database, limit, today }: ReaderDeskOptions): ReaderDesk {
  const command =
    <Input>(work: (tx: Transaction, actor: Actor, input: Input) => Promise<void>) =>
    (actor: Actor, input: Input) =>
      database.as(actor, (tx) => work(tx, actor, input));

  return {
    find: (actor, input) =>
      limit.look(
        actor,
        () => database.as(actor, (tx) => findReaders(tx, actor, input)),
        ({ found, elsewhere }) => found.length === 0 && elsewhere === null,
      ),
    list: (actor, filter) => database.as(actor, (tx) => listReaders(tx, filter)),
    get: (actor, readerId) => database.as(actor, (tx) => readCard(tx, actor, readerId)),
    show: (actor, input) => database.as(actor, (tx) => showReader(tx, actor, input)),
    suspend: command(suspend),
    restore: command(restorer(today)),
    grant: command(granter(today)),
    revoke: command(revoke),
  };
}
