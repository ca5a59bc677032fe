import type { Day } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { Letter, Outbox } from '../mail/outbox.ts';
import { extensionLetter, returnedLetter } from './assignment-letters.ts';

export interface CardSending {
  readonly outbox: Outbox;
  /** Address that links begin with, without a slash at the end. */
  readonly publicUrl: string;
}

interface Address extends Record<string, unknown> {
  readonly email: string | null;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly number: number;
  readonly words: string;
  readonly dueOn: Day | null;
}

async function addressOf(tx: Transaction, cardId: string): Promise<Address | undefined> {
  const [row] = await tx.execute<Address>(sql`
    select a.region_id as "regionId", a.regional_center_id as "regionalCenterId", d.number, d.words,
      a.due_on::text as "dueOn", nullif(trim(coalesce(
        (select v.email from regional_center_versions v where v.regional_center_id = a.regional_center_id
          order by v.valid_from > current_date, v.valid_from desc limit 1),
        (select department.email from departments department where department.code = a.department))), '') as email
    from assignments a join decisions d on d.id = a.decision_id where a.id = ${cardId}`);
  return row;
}

type Written = Pick<Letter, 'subject' | 'html' | 'plain'>;

interface About {
  readonly cardId: string;
  readonly cause: string;
  readonly letter: (card: Address) => Written;
}

/** Nobody to write to is no reason to refuse the command. */
async function tell(
  tx: Transaction,
  { outbox }: CardSending,
  { cardId, cause, letter }: About,
): Promise<void> {
  const card = await addressOf(tx, cardId);
  if (!card?.email) return;
  const { regionId, regionalCenterId, email } = card;
  await outbox.enqueue(tx, {
    dedupeKey: `assignment:${cardId}:${cause}`,
    kind: 'assignments',
    to: email,
    ...(regionId === null || regionalCenterId === null
      ? {}
      : { place: { kind: 'regional-center', regionId, regionalCenterId } }),
    ...letter(card),
  });
}

export function tellReturn(
  tx: Transaction,
  sending: CardSending,
  { cardId, version, words }: { readonly cardId: string; readonly version: number; readonly words: string },
): Promise<void> {
  const { publicUrl } = sending;
  const letter = (card: Address) => returnedLetter({ card, cardId, publicUrl, words });
  return tell(tx, sending, { cardId, cause: `return:${version}`, letter });
}

export interface AnsweredExtension {
  readonly cardId: string;
  readonly extensionId: string;
  readonly newDueOn: Day;
  readonly granted: boolean;
  readonly words: string;
}

export function tellExtension(
  tx: Transaction,
  sending: CardSending,
  { cardId, extensionId, ...answer }: AnsweredExtension,
): Promise<void> {
  const { publicUrl } = sending;
  const letter = (card: Address) => extensionLetter({ card, cardId, publicUrl, ...answer });
  return tell(tx, sending, { cardId, cause: `extension:${extensionId}`, letter });
}
