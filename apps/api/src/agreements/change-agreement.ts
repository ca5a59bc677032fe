import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { afterAgreementCommand, type AgreementCommand } from '@pbnet/domain/agreements';
import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { placeOf } from './agreement-place.ts';
import { mayTake } from './agreement-rights.ts';
import type { Agreement } from './agreement.ts';
import { agreementsRepository } from './agreements.repository.ts';
import type { agreements } from './agreements.tables.ts';

type Row = typeof agreements.$inferInsert;

export interface AgreementChange {
  readonly id: string;
  /** Of the card that the person had before the eyes. */
  readonly version: number;
  readonly command: AgreementCommand;
  readonly change: Partial<Row>;
  readonly words?: string;
  readonly now: Date;
  /** What the log keeps beside the columns that change. */
  readonly after?: object;
  /** Refuses by throwing, once the card is locked; what it writes commits with the change. */
  check?(before: Agreement): Promise<void> | void;
}

export interface Changed {
  readonly before: Agreement;
  /** False when the same command had already done its work: nothing follows from it twice. */
  readonly anew: boolean;
}

/** Takes one step of one agreement, with its trace; a repeated command finds its work done. */
export async function changeAgreement(tx: Transaction, actor: Actor, run: AgreementChange): Promise<Changed> {
  const { id, version, command, change, words, now } = run;
  const repository = agreementsRepository(tx);
  const before = await repository.lock(id);
  if (!before) throw new DomainError('not-found', 'not-found');
  if (before.version === version + 1 && (await isRepeated(tx, before, run))) return { before, anew: false };
  if (before.version !== version) throw new DomainError('conflict', 'stale-edit', { current: before });
  const state = afterAgreementCommand(before.state, command);
  if (state === undefined || !mayTake(actor, before, command))
    throw new DomainError('rule-broken', 'agreement-wrong-state');
  await run.check?.(before);

  const written = { ...change, state };
  await repository.write(id, written, now);
  const step = { command, state, words: words ?? null, actorId: actor.accountId, at: now };
  await repository.addStep({ agreement: before, ...step });
  await audit(tx, actor, {
    ...{ action: `agreement.${command}`, entity: 'agreement', entityId: id, place: placeOf(before) },
    before: valuesBefore(before, written),
    after: { ...written, ...run.after, ...(words === undefined ? {} : { reason: words }) },
  });
  return { before, anew: true };
}

/** The last step was this one, and nothing in it is different. */
async function isRepeated(
  tx: Transaction,
  before: Agreement,
  { id, command, change, words }: AgreementChange,
): Promise<boolean> {
  const last = (await agreementsRepository(tx).steps(id)).at(-1);
  const known = columnsOf(before);
  return (
    last?.command === command &&
    last.words === (words ?? null) &&
    Object.entries(change).every(([name, value]) => isDeepStrictEqual(value, known[name]))
  );
}

/** Only what the command touches: a card is long, its change is short. */
function valuesBefore(before: Agreement, written: object): object {
  const known = columnsOf(before);
  return Object.fromEntries(Object.keys(written).map((name) => [name, known[name] ?? null]));
}

function columnsOf(agreement: Agreement): Readonly<Record<string, unknown>> {
  return { ...agreement };
}
