import { addMonths, dayIn, DomainError, monthOf, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { MailingKind, MonthlyMailingKind } from '@pbnet/domain/mail';
import type { LeaveOutRecipient, MailingCommand, PrepareMailing } from '@pbnet/validation/mail';
import { systemActor } from '../../audit/audit.ts';
import type { Database } from '../../database.ts';
import type { JobSender } from '../../jobs/job-sender.ts';
import type { Settings } from '../../platform/settings.ts';
import type { MailIdentity } from '../mail-identity.ts';
import {
  isToPerson,
  type MailingAboutSource,
  type MailingLetter,
  type MailingRun,
  type MailingSource,
} from '../mailing-source.ts';
import { leaveOut, takeBack } from './left-out.ts';
import {
  cancelMailing,
  pauseMailing,
  releaseMailing,
  resendFailed,
  resumeMailing,
} from './mailing-commands.ts';
import { mailingViews, type MailingOverview, type MailingRecipient } from './mailing-views.ts';
import { mailingRepository } from './mailing.repository.ts';
import { prepareMailing, refreshMailing } from './prepare-mailing.ts';

export interface MailingDetails extends MailingOverview {
  readonly recipients: readonly MailingRecipient[];
}

export interface Mailings {
  list(actor: Actor): Promise<readonly MailingOverview[]>;
  one(actor: Actor, id: string): Promise<MailingDetails>;
  /** Makes every letter of the month's run, ready to be looked at; sends nothing. */
  prepare(actor: Actor, of: PrepareMailing): Promise<{ readonly id: string }>;
  /** The same for a mailing outside months, by what it is about; called by the module that it belongs to. */
  prepareAbout(actor: Actor, of: MailingAbout): Promise<{ readonly id: string }>;
  /** Makes the letters of a prepared mailing anew, from today's data and addresses. */
  refresh(actor: Actor, command: MailingCommand): Promise<void>;
  leaveOut(actor: Actor, recipient: LeaveOutRecipient): Promise<void>;
  takeBack(actor: Actor, deliveryId: string): Promise<void>;
  release(actor: Actor, command: MailingCommand): Promise<void>;
  cancel(actor: Actor, command: MailingCommand): Promise<void>;
  pause(actor: Actor, command: MailingCommand): Promise<void>;
  resume(actor: Actor, command: MailingCommand): Promise<void>;
  resendFailed(actor: Actor, command: MailingCommand): Promise<void>;
  /** For the worker: on its day prepares the zero mailing of the month before, once; releases it where the setting says so. */
  prepareMonthly(now: Date): Promise<Month | null>;
}

export interface MailingAbout {
  readonly kind: MailingAboutSource['kind'];
  readonly about: string;
}

export interface MailingsOptions {
  readonly database: Database;
  readonly identity: MailIdentity;
  readonly jobs: JobSender;
  readonly settings: Settings;
  readonly sources: readonly MailingSource[];
  readonly aboutSources: readonly MailingAboutSource[];
}

/** Headquarters works by this clock. */
const headquarters = 'Europe/Moscow';

export function mailings(options: MailingsOptions): Mailings {
  const { database, identity, jobs, settings, sources, aboutSources } = options;
  const context = { identity, jobs };

  async function lettersOf(kind: MonthlyMailingKind, month: Month): Promise<readonly MailingLetter[]> {
    const source = sources.find((candidate) => candidate.kind === kind);
    if (!source) throw new DomainError('rule-broken', 'mailing-kind-unknown');
    const closed = await database.system((tx) => mailingRepository(tx).monthIsClosed(month));
    if (!closed) throw new DomainError('rule-broken', 'mailing-month-open');
    const letters = await source.letters(month);
    if (letters.length === 0) throw new DomainError('rule-broken', 'mailing-empty');
    return letters;
  }

  async function runAbout(kind: MailingKind, about: string): Promise<MailingRun> {
    const source = aboutSources.find((candidate) => candidate.kind === kind);
    if (!source) throw new DomainError('rule-broken', 'mailing-kind-unknown');
    const run = await source.run(about);
    if (run.letters.length === 0) throw new DomainError('rule-broken', 'mailing-empty');
    return run;
  }

  /** The letters of a mailing that is there already, from today's data. */
  async function lettersAnew({ kind, month, about }: MailingOverview) {
    if (about !== null) return (await runAbout(kind, about)).letters;
    const source = sources.find((candidate) => candidate.kind === kind);
    if (!source || month === null) throw new DomainError('rule-broken', 'mailing-kind-unknown');
    return lettersOf(source.kind, month);
  }

  async function peopleOf(mailing: MailingOverview): Promise<ReadonlyMap<string, string>> {
    if (mailing.about === null) return new Map();
    const letters = (await lettersAnew(mailing)).filter(isToPerson);
    return new Map(
      letters.flatMap(({ recipientKey, address }) =>
        address === null ? [] : [[recipientKey, address] as const],
      ),
    );
  }

  async function one(actor: Actor, id: string): Promise<MailingDetails> {
    return database.as(actor, async (tx) => {
      const views = mailingViews(tx);
      const [overview] = await views.overviews(id);
      if (!overview) throw new DomainError('not-found', 'not-found');
      return { ...overview, recipients: await views.recipients(id) };
    });
  }

  return {
    one,
    list: (actor) => database.as(actor, (tx) => mailingViews(tx).overviews()),

    async prepare(actor, { kind, month }) {
      const letters = await lettersOf(kind, month);
      const secondPerson = await settings.value('mailing.second-person');
      const mailing = { kind, subject: { month }, letters, secondPerson, identity };
      return { id: await database.as(actor, (tx) => prepareMailing(tx, actor, mailing)) };
    },

    async prepareAbout(actor, { kind, about }) {
      const { title, letters } = await runAbout(kind, about);
      const secondPerson = await settings.value('mailing.second-person');
      const mailing = { kind, subject: { about, title }, letters, secondPerson, identity };
      return { id: await database.as(actor, (tx) => prepareMailing(tx, actor, mailing)) };
    },

    async refresh(actor, command) {
      const letters = await lettersAnew(await one(actor, command.id));
      await database.as(actor, (tx) => refreshMailing(tx, actor, { command, letters, identity }));
    },

    leaveOut: (actor, recipient) => database.as(actor, (tx) => leaveOut(tx, actor, recipient)),
    takeBack: (actor, deliveryId) => database.as(actor, (tx) => takeBack(tx, actor, deliveryId)),
    release: (actor, command) => database.as(actor, (tx) => releaseMailing(tx, actor, { command, context })),
    cancel: (actor, command) => database.as(actor, (tx) => cancelMailing(tx, actor, command)),
    pause: (actor, command) => database.as(actor, (tx) => pauseMailing(tx, actor, command)),
    resume: (actor, command) => database.as(actor, (tx) => resumeMailing(tx, actor, { command, context })),
    async resendFailed(actor, command) {
      const people = await peopleOf(await one(actor, command.id));
      await database.as(actor, (tx) => resendFailed(tx, actor, { command, context, people }));
    },

    async prepareMonthly(now) {
      const today = dayIn(headquarters, now);
      const month = addMonths(monthOf(today), -1);
      if (Number(today.slice(8)) < (await settings.value('mailing.zero-day'))) return null;
      const due = await database.system(async (tx) => {
        const repository = mailingRepository(tx);
        return (
          (await repository.monthIsClosed(month)) && !(await repository.wasPrepared('zero-lists', month))
        );
      });
      if (!due) return null;
      const letters = await lettersOf('zero-lists', month);
      const byItself = await settings.value('mailing.release-by-itself');
      const secondPerson = await settings.value('mailing.second-person');
      const mailing = { kind: 'zero-lists', subject: { month }, letters, secondPerson, identity } as const;
      await database.system(async (tx) => {
        const id = await prepareMailing(tx, systemActor, mailing);
        const gaps = await mailingRepository(tx).gaps(id);
        if (byItself && gaps === 0)
          await releaseMailing(tx, systemActor, { command: { id, version: 1 }, context });
      });
      return month;
    },
  };
}
