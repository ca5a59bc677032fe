import type { Database } from './database.ts';
import { countReading } from './reading-figures/count-reading.ts';
import { readerSessions } from './readers/reader-sessions.ts';
import { readingServices, type ReadingServices } from './reading-section.ts';

export interface AccessAloneOptions {
  readonly database: Database;
  readonly secretKey: string;
  readonly publicUrl: string;
}

/** The access service without the rest: for measuring it. */
export function accessAlone({ database, secretKey, publicUrl }: AccessAloneOptions): ReadingServices {
  return readingServices({
    ...{ database, secretKey, publicUrl, now: () => new Date() },
    ...{ readerSessions: readerSessions(database), readingFigures: countReading(secretKey) },
    // All who are measured ask from a handful of addresses.
    strangersAMinute: 0,
  });
}
