import { staffEsiaHash } from '@pbnet/api/staff-esia-hash';
import { addDays, type Day } from '@pbnet/domain';
import type { Esia } from '@pbnet/esia-stand-in';
import { createHash } from 'node:crypto';
import type { Sql } from 'postgres';

export interface BoundStaffOptions {
  readonly secretKey: string;
  readonly personas: Esia['personas'];
  readonly today: Day;
}

const bound = 'penza@pbnet.example';
const invited = 'kamchatka@pbnet.example';

/** One of the staff signs in with Госуслуги as the persona of the same e-mail; another has a letter with the link. */
export async function loadBoundStaff(
  sql: Sql,
  { secretKey, personas, today }: BoundStaffOptions,
): Promise<void> {
  const persona = personas.find(({ email }) => email === bound);
  if (!persona) throw new Error(`no persona of the stand-in of ЕСИА has the e-mail ${bound}`);
  const accountOf = async (email: string) => {
    const [account] = await sql<{ id: string }[]>`select id from accounts where email = ${email}`;
    return account?.id ?? '';
  };
  await sql`insert into account_esia ${sql({
    account_id: await accountOf(bound),
    esia_hash: staffEsiaHash(secretKey)(String(persona.oid)),
    bound_at: addDays(today, -40),
    last_sign_in_at: addDays(today, -2),
  })}`;
  await sql`insert into account_esia ${sql({
    account_id: await accountOf(invited),
    invite_hash: createHash('sha256').update(`demo invitation ${today}`).digest(),
    invite_expires_at: addDays(today, 3),
  })}`;
}
