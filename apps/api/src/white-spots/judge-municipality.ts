import { isDay, type Day, type ErrorDetails, type MessageKey } from '@pbnet/domain';
import {
  isOktmo,
  liesInRussia,
  municipalityKindNames,
  municipalityKinds,
  type MunicipalityKind,
} from '@pbnet/domain/white-spots';
import { municipalityColumns, type MunicipalityColumn } from './municipality-columns.ts';
import type { ListedRow } from './read-municipalities.ts';

/** A municipality as the list says it. */
export interface MunicipalityFacts {
  readonly regionId: number;
  readonly name: string;
  readonly kind: MunicipalityKind;
  readonly seat: string;
  readonly oktmo: string | null;
  readonly population: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly abolishedOn: Day | null;
}

export interface KnownRegion {
  readonly id: number;
  readonly code: string;
  readonly okatoCode: string | null;
  readonly nameRu: string;
}

/** What is wrong with a row, to be said in the reader's language. */
export interface RowProblem {
  readonly key: MessageKey;
  readonly details: ErrorDetails;
}

export interface ReadRow {
  /** Null when anything is wrong. */
  readonly facts: MunicipalityFacts | null;
  readonly name: string;
  readonly problems: readonly RowProblem[];
}

const folded = (text: string) => text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
const longest = 200;
const mostPeople = 20_000_000;

function numberOf(text: string): number | null {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Excel counts days from 30 December 1899. */
function dayOf(text: string): Day | null {
  const serial = /^\d{5}$/.test(text) ? Number(text) : null;
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const written =
    serial === null
      ? `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
      : new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
  return isDay(written) ? written : null;
}

/** Reads one row and says everything that is wrong with it. */
export function readMunicipality(row: ListedRow, regions: readonly KnownRegion[]): ReadRow {
  const problems: RowProblem[] = [];
  const say = (key: MessageKey, details: ErrorDetails = {}) => void problems.push({ key, details });
  const text = (column: MunicipalityColumn) => row.cells.get(column)?.content.text.trim() ?? '';

  for (const [key, { cell, content }] of row.cells) {
    if (content.kind === 'formula') say('municipality-formula', { cell });
    if (content.text.length > longest)
      say('municipality-long-text', { column: municipalityColumns.find((one) => one.key === key)?.title });
  }
  const [regionText, name] = [folded(text('region')), text('name')];
  const region = regions.find(({ code, nameRu }) => [folded(code), folded(nameRu)].includes(regionText));
  if (regionText === '') say('municipality-no-region');
  else if (!region) say('municipality-unknown-region', { text: text('region').slice(0, 60) });
  if (name === '') say('municipality-no-name');

  const kind = municipalityKinds.find((one) => municipalityKindNames[one].ru === folded(text('kind')));
  if (!kind) {
    const kinds = Object.values(municipalityKindNames).map(({ ru }) => ru);
    say('municipality-unknown-kind', { text: text('kind').slice(0, 60), kinds: kinds.join(', ') });
  }
  const oktmo = text('oktmo') === '' ? null : text('oktmo').replace(/\s/g, '');
  const code = region?.okatoCode?.slice(0, 2);
  if (oktmo !== null && !isOktmo(oktmo)) say('municipality-bad-oktmo', { text: oktmo.slice(0, 60) });
  else if (oktmo !== null && code && !oktmo.startsWith(code))
    say('municipality-foreign-oktmo', { text: oktmo, code });

  const population = text('population') === '' ? null : numberOf(text('population'));
  const people = population === null || (Number.isInteger(population) && population <= mostPeople);
  if ((text('population') !== '' && population === null) || !people || (population ?? 0) < 0)
    say('municipality-bad-population', { text: text('population').slice(0, 60) });

  const written = [text('latitude'), text('longitude')] as const;
  const [latitude, longitude] = [numberOf(written[0]), numberOf(written[1])];
  const point = written.join('; ').slice(0, 60);
  const given = written.filter((one) => one !== '').length;
  if (given === 1) say('municipality-half-coordinates');
  else if (given === 2 && (latitude === null || longitude === null))
    say('municipality-bad-coordinates', { text: point });
  else if (latitude !== null && longitude !== null && !liesInRussia({ latitude, longitude }))
    say('municipality-outside', { text: point });

  const abolished = text('abolishedOn');
  const abolishedOn = abolished === '' ? null : dayOf(abolished);
  if (abolished !== '' && abolishedOn === null) say('municipality-bad-day', { text: abolished.slice(0, 60) });

  if (problems.length > 0 || !region || !kind) return { facts: null, name, problems };
  const facts = { regionId: region.id, name, kind, seat: text('seat'), oktmo, population };
  return { facts: { ...facts, latitude, longitude, abolishedOn }, name, problems };
}
