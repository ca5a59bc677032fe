import type { Actor } from '@pbnet/domain/access';
import { attendanceFacts } from './attendance/attendance-facts.ts';
import type { Database } from './database.ts';
import { meetingFactPart } from './meetings/meeting-fact-part.ts';
import { evidence } from './resolutions/record-evidence.ts';
import { resolutionServices, type ResolutionServices } from './resolutions/resolution-services.ts';

export interface ResolutionsAloneOptions {
  readonly database: Database;
  readonly now: () => Date;
  readonly confirmPassword: (actor: Actor, password: string) => Promise<unknown>;
}

/** Resolutions and their control without letters: for loading what was decided long ago. */
export function resolutionsAlone({
  database,
  now,
  confirmPassword,
}: ResolutionsAloneOptions): ResolutionServices {
  return resolutionServices({
    ...{ database, now, confirmPassword, publicUrl: '' },
    outbox: { enqueue: () => Promise.resolve(null) },
    evidence: evidence(),
    factParts: [meetingFactPart, attendanceFacts()],
    finishedMailings: { since: () => Promise.resolve([]) },
  });
}
