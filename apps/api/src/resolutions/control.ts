import { DomainError } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { isOwed } from '@pbnet/domain/resolutions';
import type {
  CardListInput,
  ConfirmCard,
  ControlBoardInput,
  DecideCardExtension,
  ReportCard,
  RequestCardExtension,
  ReturnCard,
} from '@pbnet/validation/resolutions';
import type { Database, Transaction } from '../database.ts';
import { tellExtension, tellReturn, type CardSending } from './answer-party.ts';
import { boardWorkbook } from './board-workbook.ts';
import { decideCardExtension, requestCardExtension } from './card-extensions.ts';
import type { CardDetails, CardList, ControlBoard, ControlDecision, PartyDiscipline } from './card.ts';
import { cardsRepository } from './cards.repository.ts';
import { changeCard, type CardCommand } from './change-card.ts';
import { readControlBoard, readDiscipline } from './control-board.ts';
import { readControlDecisions } from './control-decisions.ts';
import { resolutionsRepository } from './resolutions.repository.ts';

export interface Control {
  /** Decisions under control with how far they are, those that lack something first. */
  decisions(actor: Actor): Promise<readonly ControlDecision[]>;
  board(actor: Actor, filter: ControlBoardInput): Promise<ControlBoard>;
  /** For a regional center only its own. */
  cards(actor: Actor, filter: CardListInput): Promise<CardList>;
  card(actor: Actor, cardId: string): Promise<CardDetails>;
  /** Interim news: says how it goes and never closes the card. */
  news(actor: Actor, input: ReportCard): Promise<CardDetails>;
  report(actor: Actor, input: ReportCard): Promise<CardDetails>;
  confirm(actor: Actor, input: ConfirmCard): Promise<CardDetails>;
  return(actor: Actor, input: ReturnCard): Promise<CardDetails>;
  requestExtension(actor: Actor, input: RequestCardExtension): Promise<CardDetails>;
  decideExtension(actor: Actor, input: DecideCardExtension): Promise<CardDetails>;
  discipline(actor: Actor, resolutionId: string | null): Promise<readonly PartyDiscipline[]>;
  /** The cards, decisions and discipline of the board as XLSX. */
  workbook(actor: Actor, filter: CardListInput): Promise<Uint8Array>;
}

export interface ControlOptions extends CardSending {
  readonly database: Database;
  readonly now: () => Date;
}

export function control({ database, now, ...sending }: ControlOptions): Control {
  async function details(tx: Transaction, actor: Actor, cardId: string): Promise<CardDetails> {
    const repository = cardsRepository(tx);
    const [card] = await repository.list({ cardId }, now());
    const resolution = card && (await resolutionsRepository(tx).byId(card.resolutionId));
    if (!card || !resolution) throw new DomainError('not-found', 'not-found');
    const extensionRequests = await repository.extensions(cardId);
    const waiting = extensionRequests.some(({ state }) => state === 'requested');
    const reports = can(actor, 'assignment.report') && isOwed(card.state);
    const mine = actor.place.kind !== 'network' || card.regionalCenterId === null;
    const controls = can(actor, 'assignment.control') && actor.place.kind === 'network';
    const theirs = card.controllerId !== null && card.controllerId !== actor.accountId;
    const own = card.reportedBy === actor.accountId || (theirs && actor.role !== 'director');
    return {
      ...card,
      resolutionTitle: resolution.title,
      events: await repository.events(cardId),
      evidence: await repository.evidence(cardId),
      extensionRequests,
      may: {
        report: reports && mine,
        decide: controls && card.state === 'reported' && !own,
        extend: reports && mine && card.dueOn !== null && !waiting,
        decideExtension: controls && waiting,
      },
    };
  }

  function change(actor: Actor, command: Omit<CardCommand, 'now'>): Promise<CardDetails> {
    return database.as(actor, async (tx) => {
      const { anew } = await changeCard(tx, actor, { ...command, now: now() });
      if (anew && command.command === 'return') await tellReturn(tx, sending, command);
      return details(tx, actor, command.cardId);
    });
  }

  return {
    decisions: (actor) => database.as(actor, (tx) => readControlDecisions(tx, now())),

    board: (actor, filter) => database.as(actor, (tx) => readControlBoard(tx, filter, now())),

    cards: (actor, filter) =>
      database.as(actor, async (tx) => {
        const repository = cardsRepository(tx);
        return { cards: await repository.list(filter, now()), total: await repository.count(filter, now()) };
      }),

    card: (actor, cardId) => database.as(actor, (tx) => details(tx, actor, cardId)),

    news: (actor, input) => change(actor, { ...input, command: 'news' }),
    report: (actor, input) => change(actor, { ...input, command: 'report' }),
    confirm: (actor, input) => change(actor, { ...input, command: 'confirm' }),
    return: (actor, { reason, ...input }) => change(actor, { ...input, command: 'return', words: reason }),

    requestExtension: (actor, input) =>
      database.as(actor, async (tx) => {
        await requestCardExtension(tx, actor, { input, now: now() });
        return details(tx, actor, input.cardId);
      }),

    decideExtension: (actor, input) =>
      database.as(actor, async (tx) => {
        const { cardId, newDueOn, anew } = await decideCardExtension(tx, actor, { input, now: now() });
        const { extensionId, grant: granted, words } = input;
        if (anew) await tellExtension(tx, sending, { cardId, extensionId, newDueOn, granted, words });
        return details(tx, actor, cardId);
      }),

    discipline: (actor, resolutionId) =>
      database.as(actor, (tx) => readDiscipline(tx, { resolutionId, now: now() })),

    workbook: (actor, filter) =>
      database.as(actor, async (tx) =>
        boardWorkbook({
          cards: await cardsRepository(tx).list(filter, now(), 20_000),
          decisions: await readControlDecisions(tx, now()),
          discipline: await readDiscipline(tx, { resolutionId: filter.resolutionId ?? null, now: now() }),
        }),
      ),
  };
}
