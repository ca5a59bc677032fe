import { dayIn, DomainError, type Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import { adultAge, ageOn, fullName, type ConsentText } from '@pbnet/domain/readers';
import type { PaperSheets, RegisterOnPaper } from '@pbnet/validation/readers';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { noteLooks } from '../staff/looks.ts';
import { refuseWrongPerson } from './check-paper.ts';
import { editionsToday } from './editions.ts';
import { cardPdf, sheetsPdf } from './paper-pdf.ts';
import { register, type PaperAnswer, type PaperDesk } from './register.ts';

/** A file for the browser to save: its name, and its bytes in base64. */
export interface PrintedPaper {
  readonly name: string;
  readonly pdf: string;
}

/** The way to a card for those without Госуслуги: a document is shown, consents are signed on paper. */
export interface PaperRoute {
  editions(actor: Actor): Promise<readonly ConsentText[]>;
  /** Sheets to be signed; nothing of the person is kept. */
  sheets(actor: Actor, input: PaperSheets): Promise<PrintedPaper>;
  register(actor: Actor, input: RegisterOnPaper): Promise<PaperAnswer>;
  /** The card for print; a look with its reason. */
  card(actor: Actor, readerId: string): Promise<PrintedPaper>;
}

export interface PaperRouteOptions extends PaperDesk {
  readonly database: Database;
}

interface Printed extends Record<string, unknown> {
  readonly cardNumber: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
  readonly registeredAt: Date | string;
  readonly centerName: string;
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

const centerName = sql`(select name from access_center_versions v where v.center_id = r.center_id
  order by v.valid_from desc limit 1)`;

export function paperRoute({ database, ...desk }: PaperRouteOptions): PaperRoute {
  return {
    editions: (actor) => database.as(actor, editionsToday),

    async sheets(actor, { centerId, person }) {
      refuseWrongPerson(person, desk.today());
      const { name, consents } = await database.as(actor, async (tx) => {
        const [center] = await tx.execute<{ name: string }>(sql`
          select name from access_center_versions where center_id = ${centerId} order by valid_from desc limit 1`);
        if (!center) throw new DomainError('not-found', 'not-found');
        return { name: center.name, consents: await editionsToday(tx) };
      });
      const isMinor = ageOn(person.birthDate, desk.today()) < adultAge;
      const pdf = await sheetsPdf({ person, centerName: name, consents, isMinor }, desk.now());
      return { name: 'Согласия читателя.pdf', pdf: base64(pdf) };
    },

    register: (actor, input) => database.as(actor, (tx) => register(tx, actor, { input, desk })),

    async card(actor, readerId) {
      const reader = await database.as(actor, async (tx) => {
        const [row] = await tx.execute<Printed>(sql`
          select r.card_number as "cardNumber", p.last_name as "lastName", p.first_name as "firstName",
            p.middle_name as "middleName", r.registered_at as "registeredAt", coalesce(${centerName}, '') as "centerName"
          from readers r join reader_persons p on p.reader_id = r.id
          where r.id = ${readerId} and r.card_number is not null`);
        if (!row) throw new DomainError('not-found', 'not-found');
        await noteLooks(tx, actor, { readerIds: [readerId], what: 'card', reason: 'Печать билета' });
        return row;
      });
      const registeredOn: Day = dayIn(networkTimeZone, new Date(reader.registeredAt));
      const pdf = await cardPdf({ ...reader, name: fullName(reader), registeredOn }, desk.now());
      return { name: 'Читательский билет.pdf', pdf: base64(pdf) };
    },
  };
}
