import { giveUpAfter, retryAfter, serverPause } from '@pbnet/domain/mail';
import { bounceAddress } from '../bounce-address.ts';
import type { MailIdentity } from '../mail-identity.ts';
import { outcomeWriter } from './outcome-writer.ts';
import type { LetterToSend, Outcome, SendingRepository } from './sending.repository.ts';
import { slots } from './slots.ts';
import type { SmtpAnswer } from './smtp-answer.ts';
import type { SmtpSender } from './smtp-sender.ts';

export interface LetterSenderOptions {
  readonly repository: SendingRepository;
  readonly smtp: SmtpSender;
  readonly identity: MailIdentity;
  /** Connections of the pool: at most so many letters are in doubt at any moment. */
  readonly inFlight: number;
}

export interface LetterSender {
  /** Sends the letters that still wait; resolves when the outcome of each is committed. */
  send(ids: readonly string[]): Promise<void>;
}

function outcomeOf({ id, attempts, waitingSeconds }: LetterToSend, answer: SmtpAnswer): Outcome {
  const { kind, response } = answer;
  if (kind === 'accepted') return { id, state: 'sent', response, problem: null, retryInSeconds: null };
  if (kind === 'refused') return { id, state: 'failed', response, problem: kind, retryInSeconds: null };
  if (waitingSeconds > giveUpAfter)
    return { id, state: 'failed', response, problem: 'gave-up', retryInSeconds: null };
  const retryInSeconds = kind === 'postponed' ? retryAfter(attempts + 1) : serverPause;
  return { id, state: 'queued', response, problem: kind, retryInSeconds };
}

export function letterSender({ repository, smtp, identity, inFlight }: LetterSenderOptions): LetterSender {
  const places = slots(inFlight);
  const outcomes = outcomeWriter(repository.record);
  const underWay = new Map<string, Promise<void>>();
  const halted = new Map<string, number>();
  let trouble: { readonly until: number; readonly answer: SmtpAnswer } | undefined;

  /** A letter of a mailing that has stopped itself since the letter was fetched stays queued. */
  const isHalted = ({ mailingId }: LetterToSend, fetchedAt: number) =>
    mailingId !== null && (halted.get(mailingId) ?? 0) >= fetchedAt;

  async function settle(letter: LetterToSend, answer: SmtpAnswer): Promise<void> {
    const outcome = outcomeOf(letter, answer);
    await outcomes.record(outcome);
    if (outcome.state !== 'failed' || letter.mailingId === null) return;
    if (await repository.pauseFailing(letter.mailingId)) halted.set(letter.mailingId, performance.now());
  }

  async function handOver(letter: LetterToSend): Promise<{ readonly settled: Promise<void> }> {
    // After the server failed as a whole, the others are put off at once instead of each waiting for a time-out.
    if (trouble && Date.now() < trouble.until) return { settled: settle(letter, trouble.answer) };
    const sender = bounceAddress(letter.id, identity);
    return smtp.send({ ...letter, sender }, (answer) => {
      const until = Date.now() + (serverPause * 1000) / 2;
      trouble = answer.kind === 'server-trouble' ? { until, answer } : undefined;
      return settle(letter, answer);
    });
  }

  async function deliver(letter: LetterToSend, fetchedAt: number): Promise<void> {
    const sent = await places.run(async () => (isHalted(letter, fetchedAt) ? null : handOver(letter)));
    await sent?.settled;
  }

  async function sendAll(ids: readonly string[]): Promise<void> {
    const fetchedAt = performance.now();
    smtp.prepare(ids.length);
    const letters = await repository.lettersToSend(ids);
    await Promise.all(letters.map((letter) => deliver(letter, fetchedAt)));
    const own = letters.flatMap(({ mailingId }) => mailingId ?? []);
    if (own.length > 0) await repository.finishMailings([...new Set(own)]);
  }

  return {
    async send(ids) {
      // A letter whose job came back (the database was away) is waited for, never sent beside itself.
      const elsewhere = ids.flatMap((id) => underWay.get(id) ?? []);
      const mine = ids.filter((id) => !underWay.has(id));
      const sending = sendAll(mine).finally(() => {
        for (const id of mine) underWay.delete(id);
      });
      for (const id of mine) underWay.set(id, sending);
      await Promise.all([sending, ...elsewhere]);
    },
  };
}
