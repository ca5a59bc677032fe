import type { Actor } from '@pbnet/domain/access';
import type { WhiteSpotsQuery } from '@pbnet/validation/white-spots';
import type { Database } from '../database.ts';
import type { Today } from '../network/today.ts';
import { findWhiteSpots } from './find-white-spots.ts';
import { importMunicipalities, type MunicipalityAnswer } from './import-municipalities.ts';
import { municipalitiesWorkbook } from './municipalities-workbook.ts';
import type { WhiteSpotsView } from './white-spot.ts';
import { whiteSpotsWorkbook } from './white-spots-workbook.ts';

export interface WhiteSpots {
  /** A regional center is shown its own region, with the centres of every regional center in it. */
  find(actor: Actor, query: WhiteSpotsQuery): Promise<WhiteSpotsView>;
  workbook(actor: Actor, query: WhiteSpotsQuery): Promise<Uint8Array>;
  /** The list of municipalities, in the form that the import takes. */
  list(actor: Actor): Promise<Uint8Array>;
  /**
   * Judges a list row by row; with the confirmation of that answer writes all of it or nothing.
   * Throws DomainError when the file is no list.
   */
  import(actor: Actor, bytes: Buffer, confirmation: string | null): Promise<MunicipalityAnswer>;
}

export interface WhiteSpotsOptions {
  readonly database: Database;
  readonly today: Today;
}

export function whiteSpots({ database, today }: WhiteSpotsOptions): WhiteSpots {
  const find = (actor: Actor, query: WhiteSpotsQuery) =>
    database.as(actor, (tx) => findWhiteSpots(tx, { ...query, day: today(), place: actor.place }));
  return {
    find,
    workbook: async (actor, query) => whiteSpotsWorkbook(await find(actor, query)),
    list: (actor) => database.as(actor, (tx) => municipalitiesWorkbook(tx, today())),
    import: (actor, bytes, confirmation) =>
      importMunicipalities(database, actor, { bytes, confirmation, today: today() }),
  };
}
