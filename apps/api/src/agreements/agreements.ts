import type { Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { TextChange } from '@pbnet/domain/agreements';
import type {
  AddAgreementText,
  AddRemark,
  AgreementStepInput,
  AnswerRemark,
  CompareVersions,
  CreateAgreement,
  ListAgreements,
  ReadCoverage,
  ReasonedAgreementStep,
  SaveAgreement,
  SaveDisagreement,
  SettleDisagreement,
  TerminateAgreement,
} from '@pbnet/validation/agreements';
import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { Today } from '../network/today.ts';
import type { AgreementDrafts } from './agreement-drafts.ts';
import { listAgreements, type AgreementPage } from './agreement-list.ts';
import type { AgreementTexts } from './agreement-texts.ts';
import { compareVersions, readVersions, type VersionRow } from './agreement-versions.ts';
import { agreementsWorkbook } from './agreement-workbook.ts';
import type { AgreementCard } from './agreement.ts';
import { readCoverage, type Coverage } from './coverage.ts';
import type { Desk, StepRun } from './desk.ts';
import type { DocumentToSign } from './document-to-sign.ts';
import { saveAgreement } from './edit-agreement.ts';
import { readCard } from './read-agreement.ts';
import { readDisagreements, readRemarks, type Disagreement, type Remark } from './review.ts';
import {
  approveAgreement,
  returnAgreement,
  startSigning,
  submitAgreement,
  takeBackAgreement,
  terminateAgreement,
  withdrawAgreement,
} from './step-agreement.ts';
import { addRemark, answerRemark, saveDisagreement, settleDisagreement } from './write-review.ts';

/** What people choose from when they write an agreement. */
export interface AgreementChoices {
  /** The institution of headquarters; null until it is in the registry. */
  readonly library: { readonly id: number; readonly name: string } | null;
  readonly responsible: readonly { readonly id: string; readonly name: string }[];
  readonly today: Day;
}

/** Agreements with partners. Every command repeated with the same version changes nothing. */
export interface Agreements {
  list(actor: Actor, input: ListAgreements): Promise<AgreementPage>;
  get(actor: Actor, id: string): Promise<AgreementCard>;
  choices(actor: Actor): Promise<AgreementChoices>;
  create(actor: Actor, input: CreateAgreement): Promise<AgreementCard>;
  save(actor: Actor, input: SaveAgreement): Promise<AgreementCard>;
  submit(actor: Actor, input: AgreementStepInput): Promise<AgreementCard>;
  takeBack(actor: Actor, input: AgreementStepInput): Promise<AgreementCard>;
  return(actor: Actor, input: ReasonedAgreementStep): Promise<AgreementCard>;
  approve(actor: Actor, input: AgreementStepInput): Promise<AgreementCard>;
  startSigning(actor: Actor, input: AgreementStepInput): Promise<AgreementCard>;
  terminate(actor: Actor, input: TerminateAgreement): Promise<AgreementCard>;
  withdraw(actor: Actor, input: ReasonedAgreementStep): Promise<AgreementCard>;
  versions(actor: Actor, agreementId: string): Promise<readonly VersionRow[]>;
  addText(actor: Actor, input: AddAgreementText): Promise<readonly VersionRow[]>;
  compare(actor: Actor, input: CompareVersions): Promise<readonly TextChange[]>;
  disagreements(actor: Actor, agreementId: string): Promise<readonly Disagreement[]>;
  saveDisagreement(actor: Actor, input: SaveDisagreement): Promise<readonly Disagreement[]>;
  settleDisagreement(actor: Actor, input: SettleDisagreement): Promise<readonly Disagreement[]>;
  remarks(actor: Actor, agreementId: string): Promise<readonly Remark[]>;
  addRemark(actor: Actor, input: AddRemark): Promise<readonly Remark[]>;
  answerRemark(actor: Actor, input: AnswerRemark): Promise<readonly Remark[]>;
  coverage(actor: Actor, input: ReadCoverage): Promise<Coverage>;
  /** The whole filtered list as XLSX, with the coverage of today on a sheet of its own. */
  workbook(actor: Actor, input: ListAgreements): Promise<Uint8Array>;
}

export interface AgreementsOptions {
  readonly database: Database;
  readonly drafts: AgreementDrafts;
  readonly texts: AgreementTexts;
  readonly documents: DocumentToSign | null;
  readonly outbox: Outbox;
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly today: Today;
}

type Step<Input> = (tx: Transaction, actor: Actor, run: StepRun<Input>) => Promise<unknown>;

export function agreements(options: AgreementsOptions): Agreements {
  const { database, drafts, texts, documents, outbox, publicUrl, now, today } = options;
  const desk = (): Desk => ({ documents, outbox, publicUrl, now: now(), today: today() });
  const card = (tx: Transaction, actor: Actor, id: string) => readCard(tx, actor, { id, today: today() });
  const remarksOf = (tx: Transaction, id: string) => readRemarks(tx, sql`r.agreement_id = ${id}`);

  function taken<Input extends { readonly id: string }>(step: Step<Input>) {
    return (actor: Actor, input: Input): Promise<AgreementCard> =>
      database.as(actor, async (tx) => {
        await step(tx, actor, { input, desk: desk() });
        return card(tx, actor, input.id);
      });
  }

  return {
    list: (actor, asked) => database.as(actor, (tx) => listAgreements(tx, { asked, today: today() })),
    get: (actor, id) => database.as(actor, (tx) => card(tx, actor, id)),
    choices: (actor) => database.as(actor, async (tx) => ({ ...(await readChoices(tx)), today: today() })),
    create: taken((tx, actor, { input }) => drafts.create(tx, actor, input)),
    save: taken(saveAgreement),
    submit: taken(submitAgreement),
    takeBack: taken(takeBackAgreement),
    return: taken(returnAgreement),
    approve: taken(approveAgreement),
    startSigning: taken(startSigning),
    terminate: taken(terminateAgreement),
    withdraw: taken(withdrawAgreement),
    versions: (actor, id) => database.as(actor, (tx) => readVersions(tx, id)),
    addText: (actor, { agreementId, paragraphs, note }) =>
      database.as(actor, async (tx) => {
        await texts.add(tx, actor, { agreementId, paragraphs, note, fileId: null, source: 'typed' });
        return readVersions(tx, agreementId);
      }),
    compare: (actor, input) => database.as(actor, (tx) => compareVersions(tx, input)),
    disagreements: (actor, id) => database.as(actor, (tx) => readDisagreements(tx, id)),
    saveDisagreement: (actor, input) =>
      database.as(actor, async (tx) => {
        await saveDisagreement(tx, actor, { input, desk: desk() });
        return readDisagreements(tx, input.agreementId);
      }),
    settleDisagreement: (actor, input) =>
      database.as(actor, async (tx) =>
        readDisagreements(tx, await settleDisagreement(tx, actor, { input, desk: desk() })),
      ),
    remarks: (actor, id) => database.as(actor, (tx) => remarksOf(tx, id)),
    addRemark: (actor, input) =>
      database.as(actor, async (tx) => {
        await addRemark(tx, actor, { input, desk: desk() });
        return remarksOf(tx, input.agreementId);
      }),
    answerRemark: (actor, input) =>
      database.as(actor, async (tx) => remarksOf(tx, await answerRemark(tx, actor, { input, desk: desk() }))),
    coverage: (actor, asked) => database.as(actor, (tx) => readCoverage(tx, { asked, today: today() })),
    workbook: (actor, asked) =>
      database.as(actor, async (tx) => {
        const on = today();
        const most = 100_000;
        return agreementsWorkbook(
          (await listAgreements(tx, { asked: { ...asked, page: 1 }, today: on, most })).rows,
          await readCoverage(tx, { asked: { regionalCenterId: asked.regionalCenterId }, today: on, most }),
        );
      }),
  };
}

async function readChoices(tx: Transaction): Promise<Omit<AgreementChoices, 'today'>> {
  const [library] = await tx.execute<{ id: number; name: string }>(sql`
    select o.id, v.name from organizations o join organization_versions v on v.organization_id = o.id
    where o.kind = 'presidential-library' and o.merged_into_id is null and v.valid_from <= current_date
    order by v.valid_from desc limit 1`);
  const responsible = await tx.execute<{ id: string; name: string }>(sql`
    select distinct a.id, a.display_name as name from accounts a
    join account_bindings b on b.account_id = a.id and b.revoked_at is null
    where b.role in ('agreements-officer', 'administrator') and a.state = 'active' order by name`);
  return { library: library ?? null, responsible };
}
