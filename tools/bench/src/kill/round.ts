import type { Month } from '@pbnet/domain';
import { setTimeout as pause } from 'node:timers/promises';
import type { Accepted } from '../mailing/sink.ts';
import { callApi } from './call-api.ts';
import { type KillableSystem } from './killable-system.ts';
import { persistently } from './persistently.ts';
import { startSaver } from './saver.ts';

export interface RoundResult {
  readonly letters: number;
  /** Letters that the mail server accepted more than once. */
  readonly repeats: number;
  readonly saves: number;
}

/** Milliseconds after the release within which each part is killed. */
const window = 700;

interface MailingState {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

async function stateOf({ sql }: KillableSystem, month: Month): Promise<MailingState | undefined> {
  const [row] = await sql<MailingState[]>`select id, version, state from mailings where month = ${month}`;
  return row;
}

/** Prepares and releases the month's mailing; the answer may be lost, so what holds is looked up. */
async function release(system: KillableSystem, month: Month): Promise<void> {
  await persistently(async () => {
    if (!(await stateOf(system, month)))
      await callApi(system, 'mailings.prepare', { kind: 'zero-lists', month });
  });
  await persistently(async () => {
    const mailing = await stateOf(system, month);
    if (mailing?.state !== 'prepared') return;
    await callApi(system, 'mailings.release', { id: mailing.id, version: mailing.version });
  });
}

async function finished(system: KillableSystem, month: Month): Promise<void> {
  await persistently(async () => {
    const mailing = await stateOf(system, month);
    if (mailing?.state !== 'finished') throw new Error(`The mailing of ${month} is ${mailing?.state}.`);
  }, 180);
}

/** Every letter accepted; the repeats counted; one Message-ID for every recipient. */
export function judge(expected: readonly string[], accepted: readonly Accepted[]): number {
  const ids = new Map<string, Set<string>>();
  for (const { recipient, messageId } of accepted)
    ids.set(recipient, (ids.get(recipient) ?? new Set()).add(messageId));
  const missing = expected.filter((recipient) => !ids.has(recipient));
  if (missing.length > 0) throw new Error(`Letters were lost: ${missing.length} of ${expected.length}.`);
  const renamed = [...ids.values()].filter(({ size }) => size > 1);
  if (renamed.length > 0) throw new Error('A repeated letter came with another Message-ID.');
  return accepted.length - ids.size;
}

/** One mailing in whose course API, worker and database are killed, each at a random moment. */
export async function killRound(
  system: KillableSystem,
  month: Month,
  random: () => number,
): Promise<RoundResult> {
  const { sink, sql, api, worker, killDatabase } = system;
  sink.forget();
  const saver = await startSaver(system);
  await release(system, month);
  const at = async (kill: () => unknown) => {
    await pause(random() * window);
    await kill();
  };
  await Promise.all([at(api.kill), at(worker.kill), ...(killDatabase ? [at(killDatabase)] : [])]);
  await finished(system, month);
  const letters = await persistently(
    () => sql<{ recipient: string }[]>`
      select recipient from deliveries join mailings on mailings.id = mailing_id where month = ${month}`,
  );
  const recipients = letters.map(({ recipient }) => recipient);
  const repeats = judge(recipients, await sink.report());
  return { letters: letters.length, repeats, saves: await saver.finish() };
}
