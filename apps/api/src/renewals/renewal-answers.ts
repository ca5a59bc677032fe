import type { AgreementState } from '@pbnet/domain/agreements';
import type { Words } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { AnswerSource, BroughtAnswer } from '../campaigns/answer-source.ts';

interface Brought extends Record<string, unknown> {
  readonly campaignId: string;
  readonly regionalCenterId: number;
  readonly id: string;
  readonly title: string;
  readonly state: Exclude<AgreementState, 'withdrawn'>;
  /** What happened to it last, save apart. */
  readonly command: string | null;
  /** When it was first sent to review; an instant. */
  readonly submittedAt: string | null;
}

const stateWords: Readonly<Record<Brought['state'], Words>> = {
  draft: { ru: 'черновик', en: 'draft' },
  'in-review': { ru: 'на согласовании', en: 'in review' },
  approved: { ru: 'согласовано', en: 'approved' },
  signing: { ru: 'на подписании', en: 'being signed' },
  active: { ru: 'действует', en: 'in force' },
  expired: { ru: 'истекло', en: 'expired' },
  terminated: { ru: 'расторгнуто', en: 'terminated' },
  superseded: { ru: 'заменено', en: 'superseded' },
};

export function renewalPath(campaignId: string): string {
  return `/agreements/renewals/${campaignId}`;
}

/** The successors answer the campaign: a regional center has answered when all of its drafts have gone to review. */
export const renewalAnswers: AnswerSource = {
  kind: 'agreement-renewals',
  bring: { words: { ru: 'Открыть соглашения', en: 'Open the agreements' }, to: renewalPath },

  async answers(tx, campaignIds, only) {
    const ids = JSON.stringify(campaignIds);
    const rows = await tx.execute<Brought>(sql`
      select r.campaign_id as "campaignId", r.regional_center_id as "regionalCenterId", s.id, s.title, s.state,
        (select command from agreement_steps where agreement_id = s.id and command <> 'save'
          order by id desc limit 1) as command,
        (select min(at) from agreement_steps where agreement_id = s.id and command = 'submit')::text as "submittedAt"
      from renewal_agreements r join agreements s on s.id = r.successor_id and s.state <> 'withdrawn'
      where r.campaign_id in (select value::uuid from json_array_elements_text(${ids}::json))
        and r.regional_center_id is not null and (${only}::int is null or r.regional_center_id = ${only}::int)
      order by r.campaign_id, r.regional_center_id, r.old_ends_on, s.title, s.id`);
    const cards = Map.groupBy(rows, (row) => `${row.campaignId} ${row.regionalCenterId}`);
    return [...cards.values()].flatMap(answerOf);
  },
};

function answerOf(rows: readonly Brought[]): readonly BroughtAnswer[] {
  const [first] = rows;
  if (!first) return [];
  const { campaignId, regionalCenterId } = first;
  const state = stateOf(rows);
  const items = rows.map((row) => ({
    ...{ key: `agreement:${row.id}`, title: row.title, to: `/agreements/${row.id}` },
    state: stateWords[row.state],
  }));
  return [{ campaignId, regionalCenterId, state, answeredAt: answeredAt(rows, state), items }];
}

function stateOf(rows: readonly Brought[]): BroughtAnswer['state'] {
  const drafts = rows.filter(({ state }) => state === 'draft');
  if (drafts.some(({ command }) => command === 'return')) return 'returned';
  if (drafts.length > 0) return 'draft';
  return rows.some(({ state }) => state === 'in-review') ? 'submitted' : 'accepted';
}

/** The regional center has answered with its last draft, not with its first. */
function answeredAt(rows: readonly Brought[], state: BroughtAnswer['state']): Date | null {
  if (state === 'draft') return null;
  const times = rows.flatMap((row) =>
    row.submittedAt === null ? [] : [new Date(row.submittedAt).getTime()],
  );
  return times.length === 0 ? null : new Date(Math.max(...times));
}
