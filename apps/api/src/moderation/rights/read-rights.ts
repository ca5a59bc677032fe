import type { Day } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import type { ClearanceLack } from '@pbnet/domain/moderation';
import {
  consentProblem,
  rightHolds,
  type ConsentProblem,
  type PeopleShown,
  type RightsGround,
} from '@pbnet/domain/rights';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { readVideo } from '../video-of.ts';
import type { RightsDesk } from './rights-desk.ts';

export interface VideoRight {
  readonly id: string;
  readonly holder: string;
  readonly ground: RightsGround;
  readonly subject: string;
  readonly validTo: Day | null;
  readonly files: number;
  readonly holds: boolean;
  readonly version: number;
}

export interface ShownPerson {
  readonly id: string;
  /** Empty for those who do not work with the video: a name is no business of theirs. */
  readonly name: string;
  readonly minor: boolean;
  readonly guardian: string;
  readonly purpose: string;
  readonly givenOn: Day;
  readonly validTo: Day | null;
  readonly withdrawnOn: Day | null;
  readonly withdrawnWords: string;
  readonly files: number;
  readonly problem: ConsentProblem | null;
  readonly version: number;
}

export interface RightsSheet {
  readonly id: string;
  readonly rights: readonly VideoRight[];
  readonly people: readonly ShownPerson[];
  readonly statement: { readonly shown: PeopleShown | null; readonly version: number };
  readonly lacks: readonly ClearanceLack[];
  readonly namesHidden: boolean;
  readonly mayEdit: boolean;
}

type Row<T> = T & Record<string, unknown>;

async function rightsOf(tx: Transaction, id: string, today: Day): Promise<readonly VideoRight[]> {
  const rows = await tx.execute<Row<Omit<VideoRight, 'holds'>>>(sql`
    select r.id, r.holder, r.ground, r.subject, r.valid_to::text as "validTo", r.version,
      (select count(*)::int from stored_files f where f.purpose = 'video-rights' and f.owner_id = r.id::text) as files
    from video_rights r where r.video_id = ${id} order by r.created_at, r.id`);
  return rows.map((row) => ({ ...row, holds: rightHolds(row, today) }));
}

async function peopleOf(tx: Transaction, id: string, today: Day): Promise<readonly ShownPerson[]> {
  const rows = await tx.execute<Row<Omit<ShownPerson, 'problem'>>>(sql`
    select p.id, p.name, p.minor, p.guardian, p.purpose, p.given_on::text as "givenOn", p.version,
      p.valid_to::text as "validTo", p.withdrawn_on::text as "withdrawnOn", p.withdrawn_words as "withdrawnWords",
      (select count(*)::int from stored_files f where f.purpose = 'video-consent' and f.owner_id = p.id::text) as files
    from video_people p where p.video_id = ${id} order by p.created_at, p.id`);
  return rows.map((row) => ({ ...row, problem: consentProblem(row, today) }));
}

const nameless = { name: '', guardian: '', withdrawnWords: '' } as const;

/** The rights and consents of a video and what they still lack. */
export async function readRights(
  tx: Transaction,
  actor: Actor,
  { id, desk }: { readonly id: string; readonly desk: RightsDesk },
): Promise<RightsSheet> {
  const { state } = await readVideo(tx, id);
  const today = desk.today();
  const people = await peopleOf(tx, id, today);
  const [statement] = await tx.execute<Row<RightsSheet['statement']>>(sql`
    select shown, version from video_people_statements where video_id = ${id}`);
  const works = can(actor, 'video.edit') || can(actor, 'video.moderate');
  return {
    id,
    rights: await rightsOf(tx, id, today),
    people: works ? people : people.map((person) => ({ ...person, ...nameless })),
    statement: statement ?? { shown: null, version: 0 },
    lacks: await desk.clearance.of(tx, id),
    namesHidden: !works,
    mayEdit: can(actor, 'video.edit') && state !== 'rejected',
  };
}
