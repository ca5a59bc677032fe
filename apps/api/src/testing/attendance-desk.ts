import type { Actor } from '@pbnet/domain/access';
import type { Person } from '../attendance/attendance-views.ts';
import type { TestApi } from './api.ts';

export const tokenOf = (url: string | null | undefined) => (url ?? '').split('/').at(-1) ?? '';

/** Guests who register for meetings by the public form, and what headquarters and the mailbox know of them. */
export function attendanceDesk(api: TestApi, officer: Actor) {
  const { raw } = api.database;
  let guests = 0;

  async function formToken(meetingId: string): Promise<string> {
    return tokenOf((await api.as(officer).attendance.overview({ meetingId })).links?.registration);
  }

  async function guest(meetingId: string, fields: Record<string, unknown> = {}) {
    guests += 1;
    const number = guests;
    const form = {
      token: await formToken(meetingId),
      name: `Гость ${number}`,
      email: `guest${number}@mail.example`,
      office: '',
      mode: 'in-person' as const,
      regionId: null,
      consent: true as const,
      consentVersion: 1,
      ...fields,
    };
    return { email: form.email, ...(await api.as(null).attendance.register(form)) };
  }

  const people = async (meetingId: string): Promise<readonly Person[]> =>
    (await api.as(officer).attendance.people({ meetingId })).people;

  async function personOf(meetingId: string, email: string): Promise<Person> {
    const found = (await people(meetingId)).find((person) => person.email === email);
    if (!found) throw new Error(`Nobody has the address ${email}.`);
    return found;
  }

  /** The personal link, as the last letter to that address carries it. */
  async function linkOf(email: string): Promise<string> {
    const [letter] = await raw`
      select plain from deliveries where recipient = ${email} order by queued_at desc limit 1`;
    return /\/portal\/invitation\/([\w-]{43})/.exec(String(letter?.['plain']))?.[1] ?? '';
  }

  const subjectsTo = async (email: string): Promise<readonly string[]> => {
    const rows = await raw`select subject from deliveries where recipient = ${email} order by queued_at`;
    return rows.map((row) => String(row['subject']));
  };

  return { formToken, guest, people, personOf, linkOf, subjectsTo };
}
