import { addDays, addMonths, type Day, type Month } from '@pbnet/domain';
import type { Mailbox } from '@pbnet/stand-in-smtp';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { acknowledgeSome } from './acknowledge.ts';
import { signIn, type Person } from './person.ts';

export interface ActivityOptions {
  readonly address: string;
  readonly mailbox: Mailbox;
  /** The month that is being collected; the one before has just closed. */
  readonly collecting: Month;
  readonly today: Day;
  readonly progress: (words: string) => void;
}

const words = [
  'Сеть вернулась к обычной нагрузке после лета: открылись учебные залы, центры школ и университетов снова принимают читателей.',
  'Просим региональные центры обратить внимание на центры, которые третий месяц подряд сдают нулевые показатели, и пояснить причины.',
].join('\n\n');

/** This regional center's address answers that there is no such mailbox: a bounce for headquarters to deal with. */
const deadAddress = 'rc-mag-1@regions.pbnet.example';

async function publishResults(officer: Person, director: Person, month: Month): Promise<void> {
  const { version } = await officer.results.ofMonth.query({ month });
  const saved = await officer.results.saveWords.mutate({ month, version, words });
  await director.results.publish.mutate({ month, version: saved.version });
}

async function mailZeroLists(officer: Person, second: Person, month: Month): Promise<void> {
  const { id } = await officer.mailings.prepare.mutate({ kind: 'zero-lists', month });
  const { version } = await second.mailings.one.query({ id });
  await second.mailings.release.mutate({ id, version });
  while (!(await officer.mailings.one.query({ id })).finishedAt) await pause(200);
}

async function explainSome(head: Person, month: Month): Promise<void> {
  const { lists } = await head.zeroLists.ofMonth.query({ month });
  const [first, second] = lists.flatMap(({ entries }) => entries);
  if (first) {
    const text = 'Центр переезжает в другое здание, зал откроется в следующем месяце.';
    await head.zeroLists.explain.mutate({
      month,
      centerId: first.centerId,
      reason: 'repair',
      words: text,
      version: 0,
    });
  }
  if (second) {
    await head.zeroLists.explain.mutate({
      month,
      centerId: second.centerId,
      reason: 'no-internet',
      words: '',
      version: 0,
    });
  }
}

async function askForTime(head: Person, { collecting: subject, today }: ActivityOptions): Promise<void> {
  const board = await head.campaigns.board.query({ kind: 'monthly-statistics', subject });
  if (!board) return;
  const reason = 'Три центра остались без связи после циклона, просим продлить сдачу.';
  await head.campaigns.requestExtension.mutate({
    campaignId: board.campaign.id,
    newDueOn: addDays(today, 5),
    reason,
  });
}

/** A videoconference about the closed month in nine days, announced, with a call for talks. */
async function prepareMeeting(officer: Person, month: Month, today: Day): Promise<void> {
  const id = randomUUID();
  await officer.minutes.createMonitoring.mutate({
    id,
    month,
    day: addDays(today, 9),
    startMinute: 10 * 60,
    endMinute: 12 * 60,
    videoconferenceUrl: 'https://vks.pbnet.example/monitoring',
  });
  await officer.meetings.announce.mutate({ meetingId: id, version: 1 });
  await officer.talkCall.save.mutate({
    meetingId: id,
    version: 0,
    opensOn: today,
    closesOn: addDays(today, 5),
    request: 'Ждём короткие доклады: как ваш центр ушёл от нулевых показателей.',
    outside: false,
  });
}

/** What the demo's people have done before anyone signs in: results published, zero lists mailed, answers given. */
export async function demoActivity(options: ActivityOptions): Promise<void> {
  const { address, mailbox, collecting, today, progress } = options;
  const month = addMonths(collecting, -1);
  const as = (account: string) => signIn(address, account);
  const [officer, second, director] = await Promise.all([
    as('monitoring'),
    as('monitoring2'),
    as('director'),
  ]);
  progress(`results of ${month}, with the bulletin`);
  await publishResults(officer, director, month);

  progress(`zero lists of ${month}, mailed to 100 regional centers`);
  mailbox.rules.add({
    phase: 'data',
    address: deadAddress,
    action: {
      kind: 'report',
      report: { action: 'failed', status: '5.1.1', diagnostic: 'smtp; 550 5.1.1 User unknown' },
    },
  });
  await mailZeroLists(officer, second, month);

  progress('answers of the regional centers');
  await acknowledgeSome(mailbox.messages());
  await explainSome(await as('penza'), month);
  await askForTime(await as('kamchatka'), options);
  await officer.mailings.prepare.mutate({ kind: 'results', month });

  progress('the coming monitoring meeting');
  await prepareMeeting(officer, month, today);
}
