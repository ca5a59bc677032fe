import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type {
  CompleteDecision,
  CreateResolution,
  RegisterResolution,
  ResolutionCommand,
  SaveDepartment,
  SaveResolution,
  SignResolution,
} from '@pbnet/validation/resolutions';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { completeDecision, registerResolution } from './control-resolution.ts';
import {
  agreeResolution,
  createResolution,
  refreshFacts,
  reopenResolution,
  saveResolution,
} from './draft-resolution.ts';
import { acknowledgementsOf, type ResolutionReader } from './acknowledged-by.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { readControllers, readParties, type Controller } from './parties.ts';
import { decisionView, findResolution, overview, readResolution } from './read-resolution.ts';
import { resolutionContent } from './resolution-content.ts';
import { resolutionDocx } from './resolution-docx.ts';
import { resolutionPdf } from './resolution-pdf.ts';
import type { DepartmentView, ResolutionOverview, ResolutionView } from './resolution.ts';
import { publicStates, resolutionsRepository } from './resolutions.repository.ts';
import { resolutionAcknowledgements } from './resolutions.tables.ts';
import { saveDepartment } from './save-department.ts';
import { signResolution } from './sign-resolution.ts';

export type ResolutionFileKind = 'pdf' | 'docx';

export interface ResolutionFile {
  readonly title: string;
  readonly content: Uint8Array;
  readonly draft: boolean;
}

export interface ChoiceOfParties {
  readonly departments: readonly DepartmentView[];
  readonly regionalCenters: readonly { readonly id: number; readonly name: string }[];
  readonly controllers: readonly Controller[];
}

export interface Resolutions {
  list(actor: Actor): Promise<readonly ResolutionOverview[]>;
  get(actor: Actor, id: string): Promise<ResolutionView>;
  /** Null when the meeting has none that the actor may read. */
  ofMeeting(actor: Actor, meetingId: string): Promise<{ readonly id: string } | null>;
  /** Who can be made responsible, or control. */
  parties(actor: Actor): Promise<ChoiceOfParties>;
  saveDepartment(actor: Actor, input: SaveDepartment): Promise<void>;
  create(actor: Actor, input: CreateResolution): Promise<{ readonly id: string }>;
  save(actor: Actor, input: SaveResolution): Promise<ResolutionView>;
  refreshFacts(actor: Actor, command: ResolutionCommand): Promise<ResolutionView>;
  agree(actor: Actor, command: ResolutionCommand): Promise<ResolutionView>;
  reopen(actor: Actor, command: ResolutionCommand): Promise<ResolutionView>;
  sign(actor: Actor, input: SignResolution): Promise<ResolutionView>;
  register(actor: Actor, input: RegisterResolution): Promise<ResolutionView>;
  completeDecision(actor: Actor, input: CompleteDecision): Promise<ResolutionView>;
  acknowledge(actor: Actor, id: string): Promise<ResolutionView>;
  readers(actor: Actor, id: string): Promise<readonly ResolutionReader[]>;
  /** The signed file, or the draft's as it stands. */
  file(actor: Actor, id: string, kind: ResolutionFileKind): Promise<ResolutionFile>;
}

export interface ResolutionsOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly publicUrl: string;
  readonly meetingFacts: MeetingFacts;
  /** Asks for the password once more; throws when it is wrong. */
  readonly confirmPassword: (actor: Actor, password: string) => Promise<unknown>;
  readonly now: () => Date;
}

export function resolutions(options: ResolutionsOptions): Resolutions {
  const { database, outbox, publicUrl, meetingFacts, confirmPassword, now } = options;
  const reading = () => ({ meetingFacts, now: now() });

  function command(actor: Actor, id: string, work: (tx: Transaction) => Promise<unknown>) {
    return database.as(actor, async (tx) => {
      await work(tx);
      return readResolution(tx, actor, { id, ...reading() });
    });
  }

  return {
    list: (actor) =>
      database.as(actor, async (tx) => {
        const repository = resolutionsRepository(tx);
        const found: ResolutionOverview[] = [];
        for (const row of await repository.list(actor.place.kind !== 'network'))
          found.push(overview(row, (await repository.decisions(row.id)).map(decisionView), now()));
        return found;
      }),

    get: (actor, id) => database.as(actor, (tx) => readResolution(tx, actor, { id, ...reading() })),

    ofMeeting: (actor, meetingId) =>
      database.as(actor, async (tx) => {
        const row = await resolutionsRepository(tx).ofMeeting(meetingId);
        const shown = row && (actor.place.kind === 'network' || publicStates.includes(row.state));
        return shown ? { id: row.id } : null;
      }),

    parties: (actor) =>
      database.as(actor, async (tx) => ({
        departments: await resolutionsRepository(tx).departments(),
        regionalCenters: (await readParties(tx, now())).flatMap(({ regionalCenterId: id, name }) =>
          id === null ? [] : [{ id, name }],
        ),
        controllers: await readControllers(tx),
      })),

    saveDepartment: (actor, input) => database.as(actor, (tx) => saveDepartment(tx, actor, input)),

    create: (actor, input) =>
      database.as(actor, (tx) => createResolution(tx, actor, { ...input, ...reading() })),

    save: (actor, input) =>
      command(actor, input.id, (tx) => saveResolution(tx, actor, { input, now: now() })),

    refreshFacts: (actor, key) =>
      command(actor, key.id, (tx) => refreshFacts(tx, actor, { command: key, meetingFacts })),

    agree: (actor, key) =>
      command(actor, key.id, (tx) => agreeResolution(tx, actor, { command: key, now: now() })),

    reopen: (actor, key) => command(actor, key.id, (tx) => reopenResolution(tx, actor, key)),

    async sign(actor, input) {
      await confirmPassword(actor, input.password);
      await signResolution(actor, { database, meetingFacts, input, now: now() });
      return database.as(actor, (tx) => readResolution(tx, actor, { id: input.id, ...reading() }));
    },

    register: (actor, input) =>
      command(actor, input.id, (tx) =>
        registerResolution(tx, actor, { outbox, publicUrl, input, now: now() }),
      ),

    completeDecision: (actor, input) =>
      database.as(actor, async (tx) => {
        const sending = { outbox, publicUrl, input, now: now() };
        const { resolutionId: id } = await completeDecision(tx, actor, sending);
        return readResolution(tx, actor, { id, ...reading() });
      }),

    acknowledge: (actor, id) =>
      command(actor, id, async (tx) => {
        const { place } = actor;
        if (place.kind !== 'regional-center') throw new DomainError('forbidden', 'place-forbidden');
        await findResolution(tx, actor, id);
        const { regionId, regionalCenterId } = place;
        const row = { resolutionId: id, regionId, regionalCenterId, byId: actor.accountId, at: now() };
        const added = await tx
          .insert(resolutionAcknowledgements)
          .values(row)
          .onConflictDoNothing()
          .returning({ id: resolutionAcknowledgements.id });
        if (added.length === 1)
          await audit(tx, actor, {
            action: 'resolution.acknowledge',
            entity: 'resolution',
            entityId: id,
            place,
          });
      }),

    readers: (actor, id) =>
      database.as(actor, async (tx) => {
        await findResolution(tx, actor, id);
        return acknowledgementsOf(tx, id);
      }),

    async file(actor, id, kind) {
      const found = await database.as(actor, async (tx) => {
        const row = await findResolution(tx, actor, id);
        const repository = resolutionsRepository(tx);
        const signed = await repository.document(id);
        const decisions = (await repository.decisions(id)).map(decisionView);
        return { row, signed, decisions, parties: await readParties(tx, now()) };
      });
      const { row, signed } = found;
      if (signed) return { title: row.title, content: signed[kind], draft: false };
      const content = resolutionContent({ ...found, signature: null });
      const made =
        kind === 'pdf' ? await resolutionPdf(content, row.createdAt) : await resolutionDocx(content);
      return { title: row.title, content: made, draft: true };
    },
  };
}
