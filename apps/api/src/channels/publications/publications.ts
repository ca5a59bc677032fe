import type { Actor } from '@pbnet/domain/access';
import type {
  ListPublications,
  PlaceByHand,
  PlanPublication,
  PublicationStepInput,
  SavePublication,
  TakeDownPublication,
  TypeViews,
  ViewsOfMonth,
} from '@pbnet/validation/publications';
import type { Database, Transaction } from '../../database.ts';
import { placedByHand, removedByHand, retryPublication, takeDownPublication } from './end-publication.ts';
import { planPublication, savePublication, type DeskRun, type PublicationDesk } from './plan-publication.ts';
import type { NamedPublication, PublicationPage } from './publication.ts';
import {
  listPublications,
  publicationsOfVideo,
  readPublication,
  type VideoPublications,
} from './read-publications.ts';
import { typeViews } from './type-views.ts';
import { viewsOfMonth, type MonthOfViews } from './views-of-month.ts';

/** Where videos are shown. Every command repeated changes nothing more; who comes second is told. */
export interface Publications {
  list(actor: Actor, input: ListPublications): Promise<PublicationPage>;
  ofVideo(actor: Actor, videoId: string): Promise<VideoPublications>;
  viewsOfMonth(actor: Actor, input: ViewsOfMonth): Promise<MonthOfViews>;
  plan(actor: Actor, input: PlanPublication): Promise<NamedPublication>;
  save(actor: Actor, input: SavePublication): Promise<NamedPublication>;
  retry(actor: Actor, input: PublicationStepInput): Promise<NamedPublication>;
  placedByHand(actor: Actor, input: PlaceByHand): Promise<NamedPublication>;
  takeDown(actor: Actor, input: TakeDownPublication): Promise<NamedPublication>;
  removedByHand(actor: Actor, input: TakeDownPublication): Promise<NamedPublication>;
  typeViews(actor: Actor, input: TypeViews): Promise<NamedPublication>;
}

export interface PublicationsOptions extends Omit<PublicationDesk, 'now'> {
  readonly database: Database;
  readonly now: () => Date;
}

type Command<Input> = (tx: Transaction, actor: Actor, run: DeskRun<Input>) => Promise<string>;

export function publications({ database, now, ...parts }: PublicationsOptions): Publications {
  function done<Input>(command: Command<Input>) {
    return (actor: Actor, input: Input): Promise<NamedPublication> =>
      database.as(actor, async (tx) => {
        const id = await command(tx, actor, { input, desk: { ...parts, now: now() } });
        return readPublication(tx, id);
      });
  }

  return {
    list: (actor, input) => database.as(actor, (tx) => listPublications(tx, input)),
    ofVideo: (actor, videoId) => database.as(actor, (tx) => publicationsOfVideo(tx, videoId)),
    viewsOfMonth: (actor, { month }) => database.as(actor, (tx) => viewsOfMonth(tx, month)),
    plan: done(planPublication),
    save: done(savePublication),
    retry: done(retryPublication),
    placedByHand: done(placedByHand),
    takeDown: done(takeDownPublication),
    removedByHand: done(removedByHand),
    typeViews: done(typeViews),
  };
}
