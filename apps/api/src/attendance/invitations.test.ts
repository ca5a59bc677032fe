import { asDay } from '@pbnet/domain';
import { startMailbox, type Letter } from '@pbnet/stand-in-smtp';
import { simpleParser } from 'mailparser';
import nodemailer from 'nodemailer';
import { afterAll, expect, it, vi } from 'vitest';
import { startWorker } from '../start-worker.ts';
import { testApi } from '../testing/api.ts';
import { calendarOf, replyOf } from '../testing/calendar-letter.ts';
import { announcedMeeting } from '../testing/meeting-of-november.ts';
import { networkPlace, seedActor, seedNetwork } from '../testing/network.ts';
import { told } from '../testing/told.ts';

const mailbox = await startMailbox();
const api = await testApi({ SMTP_URL: `smtp://127.0.0.1:${mailbox.smtpPort}`, BOUNCE_SMTP_PORT: '0' });
const { database, env, services } = api;
const worker = await startWorker({ env, database, services });
const inbound = nodemailer.createTransport({
  host: '127.0.0.1',
  port: worker.bouncePort ?? 0,
  ignoreTLS: true,
});
afterAll(async () => {
  inbound.close();
  await worker.stop();
  await mailbox.stop();
});

await seedNetwork(database);
const officer = await seedActor(database, 'monitoring-officer', networkPlace);
const director = await seedActor(database, 'director', networkPlace);
api.moveTo('2026-11-10T09:00:00Z');

const mode = 'in-person';
let lists = 0;

async function meetingWithInvitees(count: number) {
  lists += 1;
  const of = (index: number) => `person${index + 1}@list${lists}.example`;
  const meetingId = await announcedMeeting(api, officer, { limits: { 'in-person': null } });
  const list = Array.from({ length: count }, (_, index) => `Участник ${index + 1};${of(index)}`).join('\n');
  await api.as(officer).attendance.inviteList({ meetingId, mode, list });
  return { meetingId, emails: Array.from({ length: count }, (_, index) => of(index)) };
}

/** Prepares the edition, releases it by a second person and waits for its last letter. */
async function send(meetingId: string, kind: 'request' | 'update' | 'cancel') {
  const { mailingId } = await api.as(officer).attendance.prepareInvitations({ meetingId, kind });
  const prepared = await api.as(officer).mailings.one({ id: mailingId });
  await api.as(director).mailings.release({ id: mailingId, version: prepared.version });
  return vi.waitFor(
    async () => {
      const mailing = await api.as(director).mailings.one({ id: mailingId });
      expect(mailing.state).toBe('finished');
      return { ...mailing, prepared };
    },
    { timeout: 20_000 },
  );
}

const lettersTo = (email: string): readonly Letter[] =>
  mailbox.messages().filter(({ recipients }) => recipients[0] === email);

async function reply(to: string, from: string, content: string): Promise<void> {
  await inbound.sendMail({
    from,
    to,
    subject: 'Re: Приглашение',
    text: '',
    icalEvent: { method: 'REPLY', content },
  });
}

const stateOf = async (meetingId: string, email: string) => {
  const { people } = await api.as(officer).attendance.people({ meetingId });
  const person = people.find((one) => one.email === email);
  return person && [person.state, person.answer];
};

const replyTasks = async () =>
  (await api.as(officer).mail.tasks({ done: false })).filter(({ kind }) => kind === 'reply');

it('invites by a mailing: looked at first, released by a second person, read by a calendar', async () => {
  const { meetingId, emails } = await meetingWithInvitees(3);
  const mailing = await send(meetingId, 'request');
  expect(mailing.prepared).toMatchObject({
    title: 'Приглашения: Совещание руководителей региональных центров',
    letters: { prepared: 3 },
    gaps: 0,
  });
  const [letter] = lettersTo(emails[0] ?? '');
  expect(letter?.subject).toBe('Приглашение: Совещание руководителей региональных центров');
  const calendar = await calendarOf(letter);
  expect(calendar.contentType).toMatch(/method=REQUEST/i);
  expect(calendar.contentType).toMatch(/charset=utf-8/i);
  expect(letter?.raw.toString('latin1')).toContain('filename=invite.ics');
  expect(calendar.method).toBe('REQUEST');
  expect(calendar.event.sequence).toBe(0);
  expect(calendar.event.startDate.toJSDate()).toEqual(new Date('2026-11-25T07:00:00Z'));
  expect(calendar.event.endDate.toJSDate()).toEqual(new Date('2026-11-26T14:00:00Z'));
  expect(calendar.part.getFirstProperty('attendee')?.getFirstValue()).toBe(`mailto:${emails[0]}`);
  expect((await simpleParser(letter?.raw ?? '')).replyTo?.value[0]?.address).toBe(calendar.organiser);
});

it('tells of a new day with the same UID and a higher number, then takes the meeting back', async () => {
  const { meetingId, emails } = await meetingWithInvitees(2);
  const [first = '', second = ''] = emails;
  await send(meetingId, 'request');
  const before = await calendarOf(lettersTo(first).at(-1));
  expect((await api.as(officer).attendance.overview({ meetingId })).untold).toBeNull();

  const { meeting } = await api.as(officer).meetings.get({ meetingId });
  await api.as(officer).meetings.postpone({
    meetingId,
    version: meeting.version,
    startsOn: asDay('2026-12-02'),
    endsOn: asDay('2026-12-03'),
    reason: 'Зал занят в эти дни',
  });
  expect((await api.as(officer).attendance.overview({ meetingId })).untold).toBe('update');
  const cards = await api.as(officer).home.cards();
  expect(JSON.stringify(cards)).toContain('Сообщите об изменениях');
  await send(meetingId, 'update');
  const after = await calendarOf(lettersTo(first).at(-1));
  expect([after.event.uid, after.event.sequence]).toEqual([before.event.uid, 1]);
  expect(after.event.startDate.toJSDate()).toEqual(new Date('2026-12-02T07:00:00Z'));
  expect((await calendarOf(lettersTo(second).at(-1))).event.uid).not.toBe(after.event.uid);
  expect((await api.as(officer).attendance.overview({ meetingId })).untold).toBeNull();

  const moved = await api.as(officer).meetings.get({ meetingId });
  await api.as(officer).meetings.cancel({
    meetingId,
    version: moved.meeting.version,
    reason: 'Карантин в регионе',
  });
  await send(meetingId, 'cancel');
  const last = await calendarOf(lettersTo(first).at(-1));
  expect([last.method, last.event.uid, last.event.sequence]).toEqual(['CANCEL', before.event.uid, 2]);
  expect(lettersTo(first).at(-1)?.text).toContain('Карантин в регионе');
});

it('takes the answer of a mail program', async () => {
  const { meetingId, emails } = await meetingWithInvitees(2);
  const [yes = '', no = ''] = emails;
  await send(meetingId, 'request');
  const accepted = await calendarOf(lettersTo(yes)[0]);
  await reply(accepted.organiser, yes, replyOf(accepted, yes, { status: 'ACCEPTED' }));
  expect(await stateOf(meetingId, yes)).toEqual(['registered', 'accepted']);
  const declined = await calendarOf(lettersTo(no)[0]);
  await reply(declined.organiser, no.toUpperCase(), replyOf(declined, no, { status: 'DECLINED' }));
  expect(await stateOf(meetingId, no)).toEqual(['declined', 'declined']);
});

it('loses no reply from an unknown address: it becomes a task in words, once', async () => {
  const { meetingId, emails } = await meetingWithInvitees(1);
  const [email = ''] = emails;
  await send(meetingId, 'request');
  const calendar = await calendarOf(lettersTo(email)[0]);
  const stranger = replyOf(calendar, 'stranger@elsewhere.example', {
    status: 'ACCEPTED',
    comment: 'Приду вместо коллеги',
  });
  await reply(calendar.organiser, 'stranger@elsewhere.example', stranger);
  expect(await stateOf(meetingId, email)).toEqual(['invited', 'none']);
  const [task] = await replyTasks();
  expect(task).toMatchObject({
    recipient: 'stranger@elsewhere.example',
    to: `/events/meetings/${meetingId}/people`,
  });
  expect(task?.words).toContain('Ответ пришёл с другого адреса');
  expect(task?.words).toContain('Ответ: придёт');
  expect(task?.words).toContain('Приду вместо коллеги');
});

it('keeps what a person writes in reply as a task, and refuses mail for addresses that are not ours', async () => {
  const { meetingId, emails } = await meetingWithInvitees(1);
  const [email = ''] = emails;
  await send(meetingId, 'request');
  const { organiser } = await calendarOf(lettersTo(email)[0]);
  const before = (await replyTasks()).length;
  const text = 'Приедем втроём, можно?\n\n> Приглашаем вас';
  await inbound.sendMail({ from: email, to: organiser, subject: 'Re: Приглашение', text });
  const tasks = await replyTasks();
  expect(tasks).toHaveLength(before + 1);
  expect(JSON.stringify(tasks)).toContain('Приедем втроём, можно?');
  await expect(
    inbound.sendMail({
      from: email,
      to: organiser.replace(/\.[0-9a-f]{20}@/, '.00000000000000000000@'),
      text,
    }),
  ).rejects.toThrow('550');
});

it('invites all regional centers at their official addresses once, and says so when nobody is left', async () => {
  const meetingId = await announcedMeeting(api, officer);
  const all = { meetingId, regionalCenterIds: null, mode: 'videoconference' } as const;
  expect(await api.as(officer).attendance.inviteCenters(all)).toEqual({ added: 3 });
  await expect(told(api.as(officer).attendance.inviteCenters(all))).resolves.toContain('Добавлять некого');
  const { recipients } = await send(meetingId, 'request');
  expect(recipients.map(({ recipient }) => recipient).toSorted()).toEqual([
    'rc1@region.example',
    'rc2@region.example',
    'rc3@region.example',
  ]);
  await expect(
    told(api.as(officer).attendance.prepareInvitations({ meetingId, kind: 'request' })),
  ).resolves.toContain('Писать некому');
});

it('prepares the letters of 2,000 people, each with an invitation of the own', async () => {
  const { meetingId } = await meetingWithInvitees(2000);
  const { mailingId } = await api.as(officer).attendance.prepareInvitations({ meetingId, kind: 'request' });
  const mailing = await api.as(officer).mailings.one({ id: mailingId });
  expect(mailing.letters).toEqual({ prepared: 2000 });
  const [own] = await database.raw`
    select count(distinct substring(calendar from 'UID:[^\r]+'))::int as count from deliveries where mailing_id = ${mailingId}`;
  expect(own).toEqual({ count: 2000 });
  await expect(
    told(api.as(officer).attendance.prepareInvitations({ meetingId, kind: 'request' })),
  ).resolves.toContain('ещё не отправлена');
});
