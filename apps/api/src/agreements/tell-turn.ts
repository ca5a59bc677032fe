import { counted, type Day } from '@pbnet/domain';
import { daysBetween, type PartyRole } from '@pbnet/domain/agreements';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { button, letterBody, paragraph } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';
import type { Outbox } from '../mail/outbox.ts';
import { placeOf } from './agreement-place.ts';
import { organizationName } from './agreements.repository.ts';
import { officers } from './officers.ts';

/** Days after which a turn that nobody has taken is told of again, and how often at most. */
const reminderDays = 7;
const mostReminders = 3;

export interface Letters {
  readonly outbox: Outbox;
  /** Address that links begin with, without a slash at the end. */
  readonly publicUrl: string;
}

interface Turn extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly responsibleId: string | null;
  readonly partyId: string;
  readonly party: string;
  readonly role: PartyRole;
  readonly signatory: string;
  /** Which beginning of the signing, and with it which document. */
  readonly begun: number;
  readonly since: Day;
}

/** Whose signature comes next, in every agreement being signed that the condition on `a` leaves. */
function turns(tx: Transaction, where: SQL): Promise<readonly Turn[]> {
  return tx.execute<Turn>(sql`
    select a.id, a.title, a.number, a.region_id as "regionId", a.regional_center_id as "regionalCenterId",
      a.responsible_id as "responsibleId", p.id as "partyId", p.role,
      coalesce(${organizationName(sql`p.organization_id`, 'short_name')}, '') as party,
      concat_ws(', ', nullif(p.signatory_name, ''), nullif(p.signatory_post, '')) as signatory,
      s.begun::int as begun, (s.since at time zone 'Europe/Moscow')::date::text as since
    from agreements a
    cross join lateral (select * from agreement_parties where agreement_id = a.id and signed_on is null
      order by signing_order limit 1) p
    cross join lateral (select max(id) filter (where command = 'start-signing') as begun, max(at) as since
      from agreement_steps where agreement_id = a.id and command in ('start-signing', 'sign')) s
    where a.state = 'signing' and s.begun is not null and ${where}
    order by a.id`);
}

/** The regional center signs for its region's parties; headquarters for itself, and where no center is named. */
const isOfHeadquarters = ({ role, regionalCenterId }: Turn) =>
  role === 'presidential-library' || regionalCenterId === null;

function recipients(tx: Transaction, turn: Turn): Promise<readonly { readonly email: string }[]> {
  return tx.execute<{ email: string }>(
    isOfHeadquarters(turn)
      ? officers(turn.responsibleId)
      : sql`select email from (select email from regional_center_versions
          where regional_center_id = ${turn.regionalCenterId} and valid_from <= current_date
          order by valid_from desc limit 1) v where email is not null`,
  );
}

interface Told extends Letters {
  readonly turn: Turn;
  /** 0: the turn has just come. */
  readonly reminder: number;
  /** Days that it has waited. */
  readonly waited: number;
}

function letterOf({ turn, reminder, waited, publicUrl }: Told) {
  const { title, number, party, signatory, id } = turn;
  const named = number === null ? title : `${title}, № ${number}`;
  const subject = reminder === 0 ? `Ваша очередь подписать: ${named}` : `Соглашение ждёт подписи: ${named}`;
  const days = counted(waited, ['день', 'дня', 'дней']);
  const blocks = [
    paragraph(
      reminder === 0
        ? `Подошла очередь стороны «${party}» подписать соглашение «${named}».`
        : `Соглашение «${named}» ждёт подписи стороны «${party}» уже ${days}. Пока её нет, следующие стороны подписать не могут.`,
    ),
    ...(signatory === '' ? [] : [paragraph(`Подписывает: ${signatory}.`)]),
    paragraph(
      'Что подписать: PDF «Документ на подпись» на вкладке «Подписи». Это именно тот файл, который подписывают все стороны.',
    ),
    paragraph(
      'Как: электронной подписью (загрузите файл .sig) или на бумаге (загрузите скан и запишите, где лежит оригинал). Оба способа равноправны.',
    ),
    button('Открыть подписи', `${publicUrl}/agreements/${id}/signatures`),
  ];
  return { subject, ...letterLayout({ title: subject, language: 'ru', ...letterBody(blocks) }) };
}

/** @returns how many letters are new */
async function tell(tx: Transaction, told: Told): Promise<number> {
  const { turn, reminder, outbox } = told;
  const letter = letterOf(told);
  let anew = 0;
  for (const { email: to } of await recipients(tx, turn)) {
    const queued = await outbox.enqueue(tx, {
      ...{ dedupeKey: `agreement-turn:${turn.partyId}:${turn.begun}:${reminder}:${to}`, to, ...letter },
      ...{ kind: reminder === 0 ? 'agreement-turn' : 'agreement-turn-reminder' },
      ...(isOfHeadquarters(turn) ? {} : { place: placeOf(turn) }),
    });
    if (queued !== null) anew += 1;
  }
  return anew;
}

/** The side whose party signs next learns it by letter, once for the party and the document. As the owner. */
export async function tellTurn(tx: Transaction, letters: Letters, agreementId: string): Promise<void> {
  for (const turn of await turns(tx, sql`a.id = ${agreementId}`))
    await tell(tx, { ...letters, turn, reminder: 0, waited: 0 });
}

/** Reminds of turns that have waited a week, two and three. @returns letters */
export async function remindTurns(tx: Transaction, letters: Letters, today: Day): Promise<number> {
  let sent = 0;
  for (const turn of await turns(tx, sql`true`)) {
    const waited = daysBetween(turn.since, today);
    const reminder = Math.floor(waited / reminderDays);
    if (reminder < 1 || reminder > mostReminders) continue;
    sent += await tell(tx, { ...letters, turn, reminder, waited });
  }
  return sent;
}
