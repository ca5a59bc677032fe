import type { Actor } from '@pbnet/domain/access';
import type {
  CreateEvent,
  EventStepInput,
  ListEvents,
  PostponeEvent,
  ReasonedStep,
  ReportEvent,
  SaveEvent,
  SaveEventKind,
} from '@pbnet/validation/joint-events';
import type { Clash } from '../calendar/clash-check.ts';
import type { Database, Transaction } from '../database.ts';
import { guardBroadcast } from './broadcast-slot.ts';
import type { Desk, StepRun } from './desk.ts';
import { createEvent, saveEvent } from './edit-event.ts';
import type { NotCounted } from './event-figures.ts';
import { readKinds, saveKind, type StoredKind } from './event-kinds.ts';
import type { EventCard, EventPage } from './joint-event.ts';
import { clashQuestion, listEvents, readCard, readEvent } from './read-events.ts';
import { agreeEvent, cancelEvent, postponeEvent, returnEvent } from './decide-event.ts';
import { holdEvent, reportEvent, withdrawReport } from './report-event.ts';
import { handOver, submitEvent, takeBack } from './submit-event.ts';

/** A card after a report, and what the report could not change by itself. */
export interface ReportedEvent {
  readonly card: EventCard;
  readonly notCounted: readonly NotCounted[];
}

/** Events held with the library. Every command repeated with the same version changes nothing. */
export interface JointEvents {
  kinds(actor: Actor): Promise<readonly StoredKind[]>;
  saveKind(actor: Actor, input: SaveEventKind): Promise<readonly StoredKind[]>;
  list(actor: Actor, input: ListEvents): Promise<EventPage>;
  get(actor: Actor, id: string): Promise<EventCard>;
  /** Who else has the same people, hall or broadcast slot at that time. */
  clashes(actor: Actor, id: string): Promise<readonly Clash[]>;
  create(actor: Actor, input: CreateEvent): Promise<EventCard>;
  save(actor: Actor, input: SaveEvent): Promise<EventCard>;
  /** A centre gives its card to the regional center, which submits it. */
  handOver(actor: Actor, input: EventStepInput): Promise<EventCard>;
  submit(actor: Actor, input: EventStepInput): Promise<EventCard>;
  takeBack(actor: Actor, input: EventStepInput): Promise<EventCard>;
  return(actor: Actor, input: ReasonedStep): Promise<EventCard>;
  agree(actor: Actor, input: EventStepInput): Promise<EventCard>;
  postpone(actor: Actor, input: PostponeEvent): Promise<EventCard>;
  cancel(actor: Actor, input: ReasonedStep): Promise<EventCard>;
  hold(actor: Actor, input: EventStepInput): Promise<EventCard>;
  /** The first report or a corrected one: the month's draft figures follow by the difference. */
  report(actor: Actor, input: ReportEvent): Promise<ReportedEvent>;
  withdrawReport(actor: Actor, input: ReasonedStep): Promise<ReportedEvent>;
}

export interface JointEventsOptions extends Omit<Desk, 'now'> {
  readonly database: Database;
  readonly now: () => Date;
}

type Step<Input> = (tx: Transaction, actor: Actor, run: StepRun<Input>) => Promise<unknown>;

export function jointEvents({ database, now, ...parts }: JointEventsOptions): JointEvents {
  const desk = (): Desk => ({ ...parts, now: now() });
  const card = (tx: Transaction, actor: Actor, id: string) =>
    readCard(tx, actor, { id, figures: parts.figures, now: now() });

  function taken<Input extends { readonly id: string }>(step: Step<Input>) {
    return (actor: Actor, input: Input): Promise<EventCard> =>
      guardBroadcast(
        database.as(actor, async (tx) => {
          await step(tx, actor, { input, desk: desk() });
          return card(tx, actor, input.id);
        }),
      );
  }

  return {
    kinds: (actor) => database.as(actor, readKinds),
    saveKind: (actor, input) =>
      database.as(actor, async (tx) => {
        await saveKind(tx, actor, input);
        return readKinds(tx);
      }),
    list: (actor, asked) => database.as(actor, (tx) => listEvents(tx, actor, { asked, now: now() })),
    get: (actor, id) => database.as(actor, (tx) => card(tx, actor, id)),
    clashes: (actor, id) =>
      database.as(actor, async (tx) => {
        const question = clashQuestion(await readEvent(tx, id));
        return question ? parts.clashCheck.clashes(tx, question) : [];
      }),
    create: taken(createEvent),
    save: taken(saveEvent),
    handOver: taken(handOver),
    submit: taken(submitEvent),
    takeBack: taken(takeBack),
    return: taken(returnEvent),
    agree: taken(agreeEvent),
    postpone: taken(postponeEvent),
    cancel: taken(cancelEvent),
    hold: taken(holdEvent),
    report: (actor, input) =>
      database.as(actor, async (tx) => ({
        notCounted: await reportEvent(tx, actor, { input, desk: desk() }),
        card: await card(tx, actor, input.id),
      })),
    withdrawReport: (actor, input) =>
      database.as(actor, async (tx) => ({
        notCounted: await withdrawReport(tx, actor, { input, desk: desk() }),
        card: await card(tx, actor, input.id),
      })),
  };
}
