import { DomainError, sentence } from '@pbnet/domain';
import { nobody } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { InboundMailbox } from '../mail/bounces/bounce-server.ts';
import { mailTasks } from '../mail/mail.tables.ts';
import { hash } from 'node:crypto';
import { callOf } from './attendance-letters.ts';
import { attendeesRepository, type AttendeeRow } from './attendees.repository.ts';
import { readInboundReply, type CalendarReply, type InboundReply } from './calendar-reply.ts';
import type { PersonalLinks } from './personal-links.ts';
import type { Desk } from './registration-desk.ts';

export interface InvitationRepliesOptions {
  readonly database: Database;
  readonly desk: Desk;
  readonly links: PersonalLinks;
}

const said: Readonly<Record<CalendarReply['answer'], string>> = {
  accepted: 'придёт',
  declined: 'не придёт',
  tentative: 'возможно, придёт',
};

/** What a reply that nobody can be credited with says, for the person who reads the task. */
function wordsOf(reply: InboundReply, row: AttendeeRow | undefined): string {
  const { calendar, text, subject, from } = reply;
  const who = row ? `Приглашали: ${callOf(row)}${row.email === null ? '' : ` (${row.email})`}.` : '';
  const foreign = row && row.email !== (calendar?.attendee ?? from) ? 'Ответ пришёл с другого адреса.' : '';
  const answer = calendar ? `Ответ: ${said[calendar.answer]}.` : '';
  const comment = calendar?.comment ? `Пояснение: ${calendar.comment}` : '';
  const words = text === '' ? (calendar ? '' : `Тема: ${subject}`) : `Текст: ${text}`;
  return [foreign, who, answer, comment, words].filter((part) => part !== '').join(' ');
}

async function addTask(
  tx: Transaction,
  {
    reply,
    row,
    words,
  }: { readonly reply: InboundReply; readonly row: AttendeeRow | undefined; readonly words: string },
): Promise<void> {
  // The same letter may come twice: mail servers try again when an answer is lost.
  const key = hash('sha256', `${reply.messageId}\n${reply.from}\n${words}`, 'base64url');
  await tx
    .insert(mailTasks)
    .values({
      kind: 'reply',
      dedupeKey: `reply:${key}`,
      details: {
        recipient: reply.from,
        words,
        ...(row && { meetingId: row.meetingId, to: `/events/meetings/${row.meetingId}/people` }),
      },
    })
    .onConflictDoNothing();
}

/**
 * Takes answers to invitations: of a mail program's calendar, or in words. An answer counts when it comes from the
 * very person that was invited; anything else becomes a task with its words, and is never lost.
 */
export function invitationReplies({ database, desk, links }: InvitationRepliesOptions): InboundMailbox {
  async function answered(
    tx: Transaction,
    row: AttendeeRow,
    calendar: CalendarReply,
  ): Promise<string | null> {
    try {
      // A savepoint: a refused answer leaves the transaction usable for its task.
      await tx.transaction((inner) =>
        desk.answer(inner, nobody, { attendeeId: row.id, answer: calendar.answer, mode: null, way: 'mail' }),
      );
      return null;
    } catch (error) {
      if (error instanceof DomainError) return sentence(error.key, 'ru', error.details);
      throw error;
    }
  }

  return {
    takes: (address) => links.readReplyAddress(address) !== undefined,

    async receive(address, raw) {
      const id = links.readReplyAddress(address);
      if (id === undefined) return;
      const reply = await readInboundReply(raw);
      const { calendar } = reply;
      if (!calendar && reply.automatic) return;
      await database.system(async (tx) => {
        const row = await attendeesRepository(tx).byId(id);
        const own =
          row && calendar && calendar.attendee === row.email && calendar.uid.toLowerCase().startsWith(row.id);
        const refusal = own ? await answered(tx, row, calendar) : '';
        const comment = own && (calendar.comment !== '' || reply.text !== '');
        if (refusal === null && !comment) return;
        const words = [refusal ?? '', wordsOf(reply, row)].filter((part) => part !== '').join(' ');
        await addTask(tx, { reply, row, words });
      });
    },
  };
}
