import type { Actor } from '@pbnet/domain/access';
import type {
  AddContact,
  AddPartner,
  AddPartnership,
  AlikePartners,
  ListPairs,
  ListPartners,
  MergePartners,
  MergePreviewInput,
  PairKey,
  RemoveContact,
  SaveContact,
  SavePartner,
  SavePartnership,
} from '@pbnet/validation/partners';
import type { PersonKeys } from '../audit/person-keys.ts';
import type { Database } from '../database.ts';
import type { OrganizationRecords } from '../network/organization-records.ts';
import type { Today } from '../network/today.ts';
import { compare } from './compare-partners.ts';
import { addContact, removeContact, saveContact } from './contacts.ts';
import { partnerImport, type PartnerFile, type PartnerImportAnswer } from './import-partners.ts';
import { linksOf, mergePartners, type Links } from './merge-partners.ts';
import { alikeTyped, listPairs, tellApart, type PairPage } from './pairs.ts';
import { readPartner } from './partner-card.ts';
import { listPartners } from './partner-list.ts';
import { partnerWorkbook, sampleWorkbook } from './partner-workbook.ts';
import type { AlikePartner, PartnerCard, PartnerPage } from './partner.ts';
import { addPartnership, savePartnership } from './partnerships.ts';
import { addPartner, savePartner } from './save-partner.ts';

/** Institutions that the network works with: the registry's own, seen as partners. */
export interface Partners {
  list(actor: Actor, filter: ListPartners): Promise<PartnerPage>;
  get(actor: Actor, organizationId: number): Promise<PartnerCard>;
  /** What looks like the typed one, so that no second card of it is made. */
  alike(actor: Actor, typed: AlikePartners): Promise<readonly AlikePartner[]>;
  add(actor: Actor, input: AddPartner): Promise<PartnerCard>;
  save(actor: Actor, input: SavePartner): Promise<PartnerCard>;
  addContact(actor: Actor, input: AddContact): Promise<void>;
  saveContact(actor: Actor, input: SaveContact): Promise<void>;
  /** Erases the person, also from the audit log. */
  removeContact(actor: Actor, input: RemoveContact): Promise<void>;
  addPartnership(actor: Actor, input: AddPartnership): Promise<void>;
  savePartnership(actor: Actor, input: SavePartnership): Promise<void>;
  pairs(actor: Actor, input: ListPairs): Promise<PairPage>;
  tellApart(actor: Actor, input: PairKey): Promise<void>;
  /** Both cards and what each is linked with. */
  mergePreview(actor: Actor, input: MergePreviewInput): Promise<MergePreview>;
  merge(actor: Actor, input: MergePartners): Promise<PartnerCard>;
  /** XLSX of everything that the filter finds, whatever its page; the first sheet can be loaded back. */
  workbook(actor: Actor, filter: ListPartners): Promise<Uint8Array>;
  sample(): Promise<Uint8Array>;
  import(actor: Actor, file: PartnerFile): Promise<PartnerImportAnswer>;
  /** Looks through the whole registry for cards of one institution; run nightly. Returns the pairs that wait. */
  compareAll(): Promise<number>;
}

export interface MergePreview {
  readonly into: PartnerCard;
  readonly from: PartnerCard;
  /** Links of the card that would go, by table. */
  readonly moving: Links;
}

export interface PartnersOptions {
  readonly database: Database;
  readonly records: OrganizationRecords;
  readonly personKeys: PersonKeys;
  readonly today: Today;
  readonly now: () => Date;
}

export function partners({ database, records, personKeys, today, now }: PartnersOptions): Partners {
  return {
    list: (actor, filter) => database.as(actor, (tx) => listPartners(tx, filter, today())),
    get: (actor, id) => database.as(actor, (tx) => readPartner(tx, actor, id)),
    alike: (actor, typed) => database.as(actor, (tx) => alikeTyped(tx, typed)),
    add: (actor, input) =>
      database.as(actor, async (tx) =>
        readPartner(tx, actor, await addPartner(tx, actor, { input, records })),
      ),
    save: (actor, input) =>
      database.as(actor, async (tx) => {
        await savePartner(tx, actor, { input, records });
        return readPartner(tx, actor, input.organizationId);
      }),
    addContact: (actor, input) => database.as(actor, (tx) => addContact(tx, actor, { input, personKeys })),
    saveContact: (actor, input) => database.as(actor, (tx) => saveContact(tx, actor, { input, personKeys })),
    removeContact: (actor, input) =>
      database.as(actor, (tx) => removeContact(tx, actor, { input, personKeys })),
    addPartnership: (actor, input) => database.as(actor, (tx) => addPartnership(tx, actor, input)),
    savePartnership: (actor, input) => database.as(actor, (tx) => savePartnership(tx, actor, input)),
    pairs: (actor, input) => database.as(actor, (tx) => listPairs(tx, input)),
    tellApart: (actor, input) => database.as(actor, (tx) => tellApart(tx, actor, { input, now: now() })),
    mergePreview: (actor, { intoId, fromId }) =>
      database.as(actor, async (tx) => ({
        into: await readPartner(tx, actor, intoId),
        from: await readPartner(tx, actor, fromId),
        moving: await linksOf(tx, fromId),
      })),
    merge: (actor, input) =>
      database.as(actor, async (tx) => {
        await mergePartners(tx, actor, { input, today });
        return readPartner(tx, actor, input.intoId);
      }),
    workbook: (actor, filter) => database.as(actor, (tx) => partnerWorkbook(tx, filter, today())),
    sample: sampleWorkbook,
    import: partnerImport({ database, records, today }),
    compareAll: () =>
      database.system(async (tx) => {
        await compare(tx, null);
        const { total } = await listPairs(tx, { dismissed: false, page: 1 });
        return total;
      }),
  };
}
