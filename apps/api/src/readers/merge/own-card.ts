import type { ReaderActor } from '@pbnet/domain/readers';
import type { JoinOwnCard } from '@pbnet/validation/readers';
import { eq, sql } from 'drizzle-orm';
import { readerSelf } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { readers } from '../readers.tables.ts';
import { readCardNumber } from '../staff/find-readers.ts';
import { areTwins } from '../staff/twins.ts';
import { heldPair } from './held-pair.ts';
import { joinCards, type JoinDesk } from './join.ts';

const paperTwins = (readerId: string) => sql`
  reader_persons one join reader_persons other on ${areTwins}
  join readers paper on paper.id = other.reader_id and paper.state <> 'erased' and other.esia_hash is null
  where one.reader_id = ${readerId} and one.esia_hash is not null`;

export async function hasPaperTwin(tx: Transaction, readerId: string): Promise<boolean> {
  const rows = await tx.execute(sql`select 1 from ${paperTwins(readerId)} limit 1`);
  return rows.length > 0;
}

/**
 * Joins the card in the reader's hand; false where the number, the day of birth or the name is another's. All three
 * have to be the person's own: a found card and a known birthday open nothing.
 */
export async function joinOwnCard(
  tx: Transaction,
  { readerId }: ReaderActor,
  { input, desk }: { readonly input: JoinOwnCard; readonly desk: JoinDesk },
): Promise<boolean> {
  const number = readCardNumber(input.cardNumber);
  const [twin] = await tx.execute<{ id: string }>(sql`
    select paper.id from ${paperTwins(readerId)} and paper.card_number = ${number}
      and other.birth_date = ${input.birthDate}`);
  if (!twin) return (await ownNumber(tx, readerId)) === number;
  const { kept, gone } = await heldPair(tx, { keptId: readerId, goneId: twin.id });
  // Between the search and the hold another press may have joined them.
  if (gone.cardNumber !== number) return false;
  await joinCards(tx, readerSelf, { join: { kept, gone, number: 'gone', reason: 'Сам читатель' }, desk });
  return true;
}

/** A press repeated over a bad line: the card is joined already. */
async function ownNumber(tx: Transaction, readerId: string): Promise<string | null> {
  const [own] = await tx.select({ number: readers.cardNumber }).from(readers).where(eq(readers.id, readerId));
  return own?.number ?? null;
}
