import type { Database } from '../database.ts';
import type { Awards } from '../awards/awards.ts';
import type { StoredFiles } from '../files/stored-files.ts';
import type { GuessLimit } from '../guess-limit.ts';
import type { Outbox } from '../mail/outbox.ts';
import { contestOutcome, diplomaOf, type ContestOutcome } from './contest-results.ts';
import { contestsOf, type Contests } from './contests.ts';
import { entryLinks } from './entry-links.ts';
import { jurorDesk, type JurorDesk } from './juror-desk.ts';
import { juryOf, type Jury } from './jury.ts';
import { moderation, type Moderation } from './moderation.ts';
import { publicContests, type PublicContests } from './public-contests.ts';
import { publicEntries, type PublicEntries } from './public-entries.ts';
import { contestRetention, type ContestRetention } from './retention.ts';

export interface ContestServices {
  readonly contests: Contests;
  readonly contestModeration: Moderation;
  readonly contestJury: Jury;
  readonly contestOutcome: ContestOutcome;
  readonly contestRetention: ContestRetention;
  readonly publicContests: PublicContests;
  readonly publicEntries: PublicEntries;
  readonly jurorDesk: JurorDesk;
}

export interface ContestServicesOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly storedFiles: StoredFiles;
  readonly awards: Awards;
  readonly guesses: GuessLimit;
  readonly limitNew: () => Promise<void>;
  readonly publicUrl: string;
  readonly secretKey: string;
  readonly now: () => Date;
}

export function contestServices(options: ContestServicesOptions): ContestServices {
  const { database, publicUrl, secretKey, now } = options;
  const links = entryLinks(secretKey, publicUrl);
  return {
    contests: contestsOf(options),
    contestModeration: moderation({ ...options, links }),
    contestJury: juryOf(options),
    contestOutcome: contestOutcome({ ...options, links }),
    contestRetention: contestRetention(options),
    publicContests: publicContests(database, now),
    publicEntries: publicEntries({ ...options, links, diplomaOf }),
    jurorDesk: jurorDesk(options),
  };
}
