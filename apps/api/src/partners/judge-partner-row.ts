import { sentence, type Language, type MessageKey } from '@pbnet/domain';
import {
  bareNumber,
  registrationNumberFault,
  taxNumberFault,
  taxReasonCodeFault,
} from '@pbnet/domain/partners';
import { partnerContent, type PartnerContent } from '@pbnet/validation/partners';
import { isDeepStrictEqual } from 'node:util';
import type { SheetCell } from '../xlsx/read-sheet.ts';
import { kindOfWord } from './kind-words.ts';
import { foldedName, type KnownPartner, type KnownPartners } from './known-partners.ts';
import { titleOf, type PartnerColumn } from './partner-columns.ts';
import type { FilledRow } from './read-partner-rows.ts';

export type RowOutcome = 'added' | 'changed' | 'same' | 'refused';

export interface ImportRow {
  readonly row: number;
  readonly name: string;
  readonly outcome: RowOutcome;
  /** Whole sentences in the language of the request; none unless refused. */
  readonly problems: readonly string[];
}

export interface JudgedRow {
  readonly answer: ImportRow;
  /** What is to be written: a new card, or another content of a known one. */
  readonly write: {
    readonly card: KnownPartner | null;
    readonly regionId: number;
    readonly content: PartnerContent;
  } | null;
}

export interface RowContext {
  readonly known: KnownPartners;
  readonly language: Language;
  /** What earlier rows are about, with their numbers; the judge writes into it. */
  readonly seen: Map<string, number>;
}

const faults = {
  taxNumber: taxNumberFault,
  taxReasonCode: taxReasonCodeFault,
  registrationNumber: registrationNumberFault,
} as const;

/** Digits that Excel took for a number have lost their zeros in front. */
const lengths = { taxNumber: [10, 12], taxReasonCode: [9], registrationNumber: [13, 15] } as const;

type NumberColumn = keyof typeof faults;

const isNumber = (column: string): column is NumberColumn => column in faults;

function textOf(column: PartnerColumn, cell: SheetCell): string {
  if (cell.kind !== 'number' || !Number.isSafeInteger(cell.value)) return cell.text.trim();
  const text = String(cell.value);
  const length = isNumber(column) && lengths[column].find((wanted) => wanted === text.length + 1);
  return length ? text.padStart(length, '0') : text;
}

type Refuse = (key: MessageKey, details?: Readonly<Record<string, unknown>>) => void;

/** What the cells say over what the card says; blank cells say nothing. */
function contentOf(
  texts: ReadonlyMap<PartnerColumn, string>,
  card: KnownPartner | undefined,
  refuse: Refuse,
) {
  const said = (column: PartnerColumn, otherwise: string) => texts.get(column) ?? otherwise;
  const orNull = (column: PartnerColumn, otherwise: string | null | undefined) =>
    texts.get(column) ?? otherwise ?? null;
  const word = texts.get('kind');
  const kind = word === undefined ? (card?.kind ?? 'other') : kindOfWord(word);
  if (kind === undefined) refuse('partner-cell-kind', { value: word });
  const { facts, requisites } = card ?? {};
  const name = said('name', facts?.name ?? '');
  return partnerContent.safeParse({
    kind: kind ?? 'other',
    facts: {
      name,
      shortName: said('shortName', facts?.shortName ?? name),
      address: said('address', facts?.address ?? ''),
      legalAddress: said('legalAddress', facts?.legalAddress ?? ''),
      postalAddress: said('postalAddress', facts?.postalAddress ?? ''),
    },
    requisites: {
      taxNumber: orNull('taxNumber', requisites?.taxNumber),
      taxReasonCode: orNull('taxReasonCode', requisites?.taxReasonCode),
      registrationNumber: orNull('registrationNumber', requisites?.registrationNumber),
      phone: said('phone', requisites?.phone ?? ''),
      email: orNull('email', requisites?.email),
      website: orNull('website', requisites?.website),
      bankDetails: said('bankDetails', requisites?.bankDetails ?? ''),
    },
  });
}

function keyOfFault(column: PartnerColumn, value: string): MessageKey {
  if (column === 'email' || column === 'website') return 'partner-cell-address';
  const fault = isNumber(column) ? faults[column](bareNumber(value)) : null;
  return fault === null ? 'partner-cell-wrong' : `partner-cell-${fault}`;
}

/** The card that the row is about: by its number, else by ИНН, else by its name in the region. */
function cardOf(
  texts: ReadonlyMap<PartnerColumn, string>,
  regionId: number | undefined,
  known: KnownPartners,
) {
  const id = texts.get('id');
  if (id !== undefined) return known.byId(Number(id));
  const taxNumber = bareOf(texts, 'taxNumber');
  const number = known.byNumber(taxNumber, bareOf(texts, 'taxReasonCode'));
  if (number || regionId === undefined) return number;
  return known.byName(regionId, {
    ...{ name: texts.get('name') ?? '', address: texts.get('address') ?? '' },
    taxNumber,
  });
}

function bareOf(texts: ReadonlyMap<PartnerColumn, string>, column: PartnerColumn): string | null {
  const text = texts.get(column);
  return text === undefined ? null : bareNumber(text);
}

/** Judges one row against the registry and the rows before it. */
export function judgeRow({ row, cells }: FilledRow, { known, language, seen }: RowContext): JudgedRow {
  const problems: string[] = [];
  const refuse: Refuse = (key, details = {}) => void problems.push(sentence(key, language, details));
  for (const [column, { kind }] of cells)
    if (kind === 'formula') refuse('partner-cell-formula', { column: titleOf(column) });
  const texts = new Map([...cells].map(([column, cell]) => [column, textOf(column, cell)]));
  const place = texts.get('region');
  const typedRegion = place === undefined ? undefined : known.regionOf(place);
  if (place !== undefined && typedRegion === undefined) refuse('partner-cell-region', { value: place });

  const card = cardOf(texts, typedRegion, known);
  const id = texts.get('id');
  if (id !== undefined && !card) refuse('partner-row-unknown', { value: id });
  if (card && card.mergedIntoId !== null)
    refuse('partner-row-merged', { value: card.id, into: card.mergedIntoId });
  const regionId = card?.regionId ?? typedRegion;
  if (!card && place === undefined) refuse('partner-cell-missing', { column: titleOf('region') });
  if (!card && !texts.has('name')) refuse('partner-cell-missing', { column: titleOf('name') });
  if (regionId !== undefined && !known.mayEdit(regionId)) refuse('partner-row-foreign');

  const read = contentOf(texts, card, refuse);
  if (!read.success)
    for (const column of new Set(read.error.issues.map(({ path }) => path.at(-1) as PartnerColumn)))
      if (texts.has(column))
        refuse(keyOfFault(column, texts.get(column) ?? ''), {
          column: titleOf(column),
          value: texts.get(column),
        });

  const name = texts.get('name') ?? card?.facts.name ?? '';
  if (read.success && regionId !== undefined) {
    const { taxNumber, taxReasonCode } = read.data.requisites;
    const other = known.byNumber(taxNumber, taxReasonCode);
    if (other && other.id !== card?.id)
      refuse('partner-row-number-taken', { organizationId: other.id, name: other.facts.name });
    for (const key of [
      ...(card
        ? [`card ${card.id}`]
        : [`name ${regionId} ${foldedName(`${name} ${texts.get('address') ?? ''}`)}`]),
      ...(taxNumber === null ? [] : [`number ${taxNumber} ${taxReasonCode ?? ''}`]),
    ]) {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row);
      else if (!problems.length) refuse('partner-row-twice', { row: first });
    }
  }

  if (problems.length > 0 || !read.success || regionId === undefined)
    return { answer: { row, name, outcome: 'refused', problems }, write: null };
  const same = card !== undefined && isDeepStrictEqual(contentOnly(card), contentOnly(read.data));
  const outcome = same ? 'same' : card ? 'changed' : 'added';
  return {
    answer: { row, name, outcome, problems },
    write: same ? null : { card: card ?? null, regionId, content: read.data },
  };
}

function contentOnly({ kind, facts, requisites }: PartnerContent | KnownPartner) {
  return { kind, facts: { ...facts }, requisites: { ...requisites } };
}
