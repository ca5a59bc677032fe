import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { parseCardNumber, type CardElsewhere, type ReaderSearchAnswer } from '@pbnet/domain/readers';
import type { FindReaders } from '@pbnet/validation/readers';
import { eq, sql } from 'drizzle-orm';
import { asOwner } from '../../as-owner.ts';
import type { Transaction } from '../../database.ts';
import { readers } from '../readers.tables.ts';
import { noteLooks } from './looks.ts';
import { foundReader, readerRows } from './reader-rows.ts';

/** More people of one name and one day of birth than any desk has seen. */
const most = 10;

/** Throws for a number that no card has: a slip of the hand is not a search. */
export function readCardNumber(typed: string): string {
  const number = parseCardNumber(typed);
  if (number === null) throw new DomainError('rule-broken', 'card-number-wrong');
  return number;
}

/** Readers of the actor's place, by the card's number or by the exact name and day of birth. */
export async function findReaders(
  tx: Transaction,
  actor: Actor,
  input: FindReaders,
): Promise<ReaderSearchAnswer> {
  const number = 'cardNumber' in input ? readCardNumber(input.cardNumber) : null;
  const rows =
    'cardNumber' in input
      ? await readerRows(tx, sql`where r.card_number = ${number}`)
      : await readerRows(
          tx,
          sql`where p.birth_date = ${input.birthDate} and reader_name(p.last_name) = reader_name(${input.lastName})
            and reader_name(p.first_name) = reader_name(${input.firstName})
            and (${input.middleName} = '' or reader_name(p.middle_name) = reader_name(${input.middleName}))
            and r.state <> 'erased' order by r.registered_at desc limit ${most}`,
        );
  await noteLooks(tx, actor, { readerIds: rows.map(({ id }) => id), what: 'search' });
  const elsewhere = number !== null && rows.length === 0 ? await cardElsewhere(tx, number) : null;
  return { found: rows.map(foundReader), elsewhere };
}

/** A reader may come to any centre with a card: whether it is good is told to every desk, and nothing more. */
async function cardElsewhere(tx: Transaction, number: string): Promise<CardElsewhere | null> {
  const [card] = await asOwner(tx, () =>
    tx.select({ state: readers.state }).from(readers).where(eq(readers.cardNumber, number)),
  );
  return card ?? null;
}
