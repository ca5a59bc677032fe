import { uuidPattern } from '@pbnet/domain';
/** Where a page ended: the instant in microseconds as Postgres writes it, and the id beside equal instants. */
export interface GalleryCursor {
  readonly at: string;
  readonly id: string;
}

const shape = new RegExp(`^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z)~(${uuidPattern})$`);

/** Null for what is no cursor of ours: the first page then. */
export function readCursor(text: string | undefined): GalleryCursor | null {
  const [, at, id] = shape.exec(text ?? '') ?? [];
  return at === undefined || id === undefined || Number.isNaN(Date.parse(at)) ? null : { at, id };
}

export function writeCursor({ at, id }: GalleryCursor): string {
  return `${at}~${id}`;
}
