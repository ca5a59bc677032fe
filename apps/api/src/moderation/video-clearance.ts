import type { Day } from '@pbnet/domain';
import type { ClearanceLack } from '@pbnet/domain/moderation';
import { consentProblem, rightHolds, type Consent, type PeopleShown } from '@pbnet/domain/rights';
import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import type { Today } from '../network/today.ts';
import type { Clearance } from './clearance.ts';

interface Facts extends Record<string, unknown> {
  readonly title: string;
  readonly annotation: string;
  readonly shown: PeopleShown | null;
  readonly unjudged: number;
  readonly rights: readonly { readonly validTo: Day | null; readonly files: number }[];
  readonly people: readonly Consent[];
}

/**
 * What the records say; a record without its document does not count. The checklist is asked until the approval: an
 * item that headquarters adds later does not hold up what was approved without it.
 */
async function factsOf(tx: Transaction, videoId: string): Promise<Facts | undefined> {
  const files = (purpose: string, owner: string) => sql`(select count(*)::int from stored_files f
    where f.purpose = ${purpose} and f.owner_id = ${sql.raw(owner)}.id::text)`;
  const [row] = await tx.execute<Facts>(sql`
    select v.title, v.annotation,
      (select shown from video_people_statements s where s.video_id = v.id) as shown,
      (select count(*)::int from moderation_items i
        left join moderation_verdicts m on m.item = i.code and m.video_id = v.id
        where i.required and not i.archived and m.verdict is distinct from 'yes'
          and v.state not in ('approved', 'publishing', 'published')) as unjudged,
      (select coalesce(jsonb_agg(jsonb_build_object('validTo', r.valid_to,
          'files', ${files('video-rights', 'r')})), '[]')
        from video_rights r where r.video_id = v.id) as rights,
      (select coalesce(jsonb_agg(jsonb_build_object('withdrawnOn', p.withdrawn_on, 'validTo', p.valid_to,
          'minor', p.minor, 'guardian', p.guardian, 'files', ${files('video-consent', 'p')})), '[]')
        from video_people p where p.video_id = v.id) as people
    from videos v where v.id = ${videoId}`);
  return row;
}

function lacksOf({ title, annotation, shown, unjudged, rights, people }: Facts, today: Day) {
  const proven = rights.filter(({ files }) => files > 0);
  const problems = people.map((consent) => consentProblem(consent, today));
  const unstated = shown === null || (shown === 'people' && people.length === 0);
  const found: readonly (readonly [ClearanceLack, boolean])[] = [
    ['title', title.trim().length < 3],
    ['annotation', annotation.trim().length < 20],
    ['rights', proven.length === 0],
    // Every right that is named is needed: footage whose licence has ended is not let go by another contract.
    ['rights-ended', proven.some((right) => !rightHolds(right, today))],
    ['consent-missing', unstated || problems.some((problem) => problem !== null && problem !== 'withdrawn')],
    ['consent-withdrawn', problems.includes('withdrawn')],
    ['checklist', unjudged > 0],
  ];
  return found.filter(([, lacks]) => lacks).map(([lack]) => lack);
}

export function videoClearance(today: Today): Clearance {
  return {
    // A right or a consent counts whoever asks: a centre must not see less of them than headquarters.
    async of(tx, videoId) {
      const facts = await asOwner(tx, () => factsOf(tx, videoId));
      return facts ? lacksOf(facts, today()) : ['title'];
    },
  };
}
