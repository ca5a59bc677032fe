import type { Actor } from '@pbnet/domain/access';
import type {
  AgreeBroadcast,
  AnswerPoint,
  BroadcastStepInput,
  FreeBroadcastTimes,
  InviteCenters,
  ListBroadcasts,
  PostponeBroadcast,
  PrepareBroadcast,
  ReasonedBroadcastStep,
  RecordBroadcast,
  RemovePoint,
  RequestBroadcast,
  SaveBroadcast,
  SavePoint,
  TestBroadcast,
} from '@pbnet/validation/broadcasts';
import type { Database, Transaction } from '../database.ts';
import type { Desk, StepRun } from './broadcast-desk.ts';
import { answerPoint, inviteCenters, removePoint, savePoint, takeMeetingPoints } from './broadcast-points.ts';
import { askSlot, guardSlot, type SlotAnswer } from './broadcast-slot.ts';
import type { BroadcastCard, NamedBroadcast, ShownEntry } from './broadcast.ts';
import { agreeBroadcast, cancelBroadcast, postponeBroadcast, returnBroadcast } from './decide-broadcast.ts';
import { liveChoices, type LiveChoice, type OpenLive } from './live-of.ts';
import {
  broadcastThings,
  invitedCenters,
  type BroadcastThing,
  type InvitedCenter,
} from './broadcast-things.ts';
import { listBroadcasts, readCard } from './read-broadcasts.ts';
import {
  broadcastsOfEvent,
  makeVideo,
  recordBroadcast,
  type EventBroadcast,
  type VideoMaker,
} from './record-broadcast.ts';
import { askAgain, createBroadcast, saveBroadcast } from './request-broadcast.ts';
import {
  finishBroadcast,
  goLive,
  prepareBroadcast,
  showEntry,
  signalOf,
  testBroadcast,
  type Running,
  type Signal,
} from './run-broadcast.ts';

/** Broadcasts of the network. Every command repeated with the same version changes nothing. */
export interface Broadcasts {
  list(actor: Actor, input: ListBroadcasts): Promise<readonly NamedBroadcast[]>;
  get(actor: Actor, id: string): Promise<BroadcastCard>;
  /** Events and meetings to come that a broadcast can belong to. */
  things(actor: Actor): Promise<readonly BroadcastThing[]>;
  ofThing(
    actor: Actor,
    thing: { readonly jointEventId: string | null; readonly meetingId: string | null },
  ): Promise<readonly EventBroadcast[]>;
  /** Regional centers that can be invited: names of institutions are public. */
  centers(actor: Actor): Promise<readonly InvitedCenter[]>;
  /** Channels of the library that can show one. */
  channels(actor: Actor): Promise<readonly LiveChoice[]>;
  /** Who holds the channel then, and when it is free instead. */
  slot(actor: Actor, input: FreeBroadcastTimes): Promise<SlotAnswer>;
  create(actor: Actor, input: RequestBroadcast): Promise<BroadcastCard>;
  save(actor: Actor, input: SaveBroadcast): Promise<BroadcastCard>;
  askAgain(actor: Actor, input: BroadcastStepInput): Promise<BroadcastCard>;
  agree(actor: Actor, input: AgreeBroadcast): Promise<BroadcastCard>;
  return(actor: Actor, input: ReasonedBroadcastStep): Promise<BroadcastCard>;
  postpone(actor: Actor, input: PostponeBroadcast): Promise<BroadcastCard>;
  cancel(actor: Actor, input: ReasonedBroadcastStep): Promise<BroadcastCard>;
  prepare(actor: Actor, input: PrepareBroadcast): Promise<BroadcastCard>;
  test(actor: Actor, input: TestBroadcast): Promise<BroadcastCard>;
  signal(actor: Actor, id: string): Promise<Signal>;
  goLive(actor: Actor, input: BroadcastStepInput): Promise<BroadcastCard>;
  finish(actor: Actor, input: BroadcastStepInput): Promise<BroadcastCard>;
  record(actor: Actor, input: RecordBroadcast): Promise<BroadcastCard>;
  makeVideo(actor: Actor, input: BroadcastStepInput): Promise<BroadcastCard>;
  /** Audited: who looked stays in the log. */
  showEntry(actor: Actor, id: string): Promise<ShownEntry>;
  takeMeetingPoints(actor: Actor, input: { readonly id: string }): Promise<BroadcastCard>;
  inviteCenters(actor: Actor, input: InviteCenters): Promise<BroadcastCard>;
  savePoint(actor: Actor, input: SavePoint): Promise<BroadcastCard>;
  answerPoint(actor: Actor, input: AnswerPoint): Promise<BroadcastCard>;
  removePoint(actor: Actor, input: RemovePoint): Promise<void>;
}

export interface BroadcastsOptions extends Omit<Desk, 'now'> {
  readonly database: Database;
  readonly liveOf: (channelId: string) => Promise<OpenLive>;
  readonly videoMaker: VideoMaker;
  readonly now: () => Date;
}

type Step<Input> = (tx: Transaction, actor: Actor, run: StepRun<Input>) => Promise<unknown>;

export function broadcasts({ database, liveOf, videoMaker, now, ...parts }: BroadcastsOptions): Broadcasts {
  const { secrets } = parts;
  const running: Running = { database, secrets, liveOf, now };
  const desk = (): Desk => ({ ...parts, now: now() });
  const card = (tx: Transaction, actor: Actor, id: string) => readCard(tx, actor, { id, secrets });

  function taken<Input extends { readonly id: string }>(step: Step<Input>) {
    return (actor: Actor, input: Input): Promise<BroadcastCard> =>
      guardSlot(
        database.as(actor, async (tx) => {
          await step(tx, actor, { input, desk: desk() });
          return card(tx, actor, input.id);
        }),
      );
  }

  /** Steps that speak with the channel keep their own transactions. */
  function run<Input extends { readonly id: string }>(
    step: (running: Running, actor: Actor, input: Input) => Promise<void>,
  ) {
    return async (actor: Actor, input: Input): Promise<BroadcastCard> => {
      await step(running, actor, input);
      return database.as(actor, (tx) => card(tx, actor, input.id));
    };
  }

  return {
    list: (actor, input) => database.as(actor, (tx) => listBroadcasts(tx, actor, input)),
    get: (actor, id) => database.as(actor, (tx) => card(tx, actor, id)),
    things: (actor) => database.as(actor, (tx) => broadcastThings(tx, actor, now())),
    ofThing: (actor, thing) => database.as(actor, (tx) => broadcastsOfEvent(tx, thing)),
    centers: (actor) => database.as(actor, invitedCenters),
    channels: (actor) => database.as(actor, liveChoices),
    slot: (actor, input) =>
      database.as(actor, (tx) => askSlot(tx, { ...input, zone: 'Europe/Moscow', now: now() })),
    create: taken(createBroadcast),
    save: taken(saveBroadcast),
    askAgain: taken(askAgain),
    agree: taken(agreeBroadcast),
    return: taken(returnBroadcast),
    postpone: taken(postponeBroadcast),
    cancel: taken(cancelBroadcast),
    record: taken(recordBroadcast),
    makeVideo: taken((tx, actor, step) => makeVideo(tx, actor, { ...step, maker: videoMaker })),
    prepare: run(prepareBroadcast),
    test: run(testBroadcast),
    goLive: run(goLive),
    finish: run(finishBroadcast),
    signal: (actor, id) => signalOf(running, actor, id),
    showEntry: (actor, id) => showEntry(running, actor, id),
    takeMeetingPoints: taken(takeMeetingPoints),
    inviteCenters: taken(inviteCenters),
    savePoint: taken(savePoint),
    answerPoint: (actor, input) =>
      database.as(actor, async (tx) => {
        const { id } = await answerPoint(tx, actor, { input, desk: desk() });
        return card(tx, actor, id);
      }),
    removePoint: (actor, input) =>
      database.as(actor, async (tx) => {
        await removePoint(tx, actor, { input, desk: desk() });
      }),
  };
}
