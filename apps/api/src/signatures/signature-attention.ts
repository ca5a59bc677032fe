import { can, type Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { AttentionSource } from '../platform/attention-source.ts';

export interface SignatureAttentionOptions {
  readonly database: Database;
  readonly now: () => Date;
}

interface Counts extends Record<string, unknown> {
  readonly ours: number;
  readonly oursId: string | null;
  readonly theirs: number;
  readonly theirsId: string | null;
  readonly waiting: number;
  readonly waitingId: string | null;
  readonly outdated: number;
}

const openSignatures = { ru: 'Открыть подписи', en: 'Open the signatures' };

/** Agreements whose next signature is this side's, signatures that wait for a person, lists that went out of date. */
export function signatureAttention({ database, now }: SignatureAttentionOptions): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'signature.add')) return [];
      const [counts] = await database.as(actor, (tx) =>
        tx.execute<Counts>(sql`
          with next as (
            select distinct on (p.agreement_id) p.agreement_id as id, p.role from agreement_parties p
            join agreements a on a.id = p.agreement_id and a.state = 'signing'
            where p.signed_on is null order by p.agreement_id, p.signing_order),
          waiting as (
            select s.agreement_id as id from agreement_signatures s
            join agreements a on a.id = s.agreement_id and a.state = 'signing'
            where s.state = 'waiting' and s.status = 'valid')
          select (count(*) filter (where role = 'presidential-library'))::int as ours,
            min(id::text) filter (where role = 'presidential-library') as "oursId",
            (count(*) filter (where role <> 'presidential-library'))::int as theirs,
            min(id::text) filter (where role <> 'presidential-library') as "theirsId",
            (select count(distinct id)::int from waiting) as waiting,
            (select min(id::text) from waiting) as "waitingId",
            (select count(*)::int from signature_trust_items where kind = 'revocation-list' and removed_in is null
              and valid_to < ${now().toISOString()}::timestamptz) as outdated
          from next`),
      );
      return counts ? cardsOf(actor, counts) : [];
    },
  };
}

/** One agreement opens itself, several the list of those that are being signed. */
function pageOf(count: number, id: string | null): string {
  return count === 1 && id !== null ? `/agreements/${id}/signatures` : '/agreements?state=signing';
}

function cardsOf(actor: Actor, counts: Counts): readonly AttentionCard[] {
  const office = actor.place.kind === 'network';
  const turn = office ? counts.ours : counts.theirs;
  const cards: AttentionCard[] = [];
  if (turn > 0)
    cards.push({
      ...{ id: 'signatures.turn', tone: 'soon', count: turn, action: openSignatures },
      title: { ru: 'Подписать соглашения', en: 'Sign agreements' },
      to: pageOf(turn, office ? counts.oursId : counts.theirsId),
    });
  if (counts.waiting > 0 && can(actor, 'agreement.manage'))
    cards.push({
      ...{ id: 'signatures.confirm', tone: 'soon', count: counts.waiting, action: openSignatures },
      title: { ru: 'Подтвердить подписи', en: 'Confirm signatures' },
      to: pageOf(counts.waiting, counts.waitingId),
    });
  if (counts.outdated > 0 && can(actor, 'signature-trust.manage'))
    cards.push({
      ...{ id: 'signatures.lists', tone: 'soon', count: counts.outdated, to: '/agreements/trust' },
      title: { ru: 'Обновить списки отозванных сертификатов', en: 'Renew lists of revoked certificates' },
      action: { ru: 'Открыть список доверия', en: 'Open the trust list' },
    });
  return cards;
}
