import { addDays, asDay, dayInWords } from '@pbnet/domain';
import { needsSecondFactor, secondFactorGraceDays } from '@pbnet/domain/identity';
import type { AttentionCard } from '@pbnet/domain/platform';
import type { Database } from '../database.ts';
import type { AttentionSource } from '../platform/attention-source.ts';
import { grantedSince } from './bindings.ts';
import { ownAccountOf } from './credentials.ts';

function setUpCard(since: Date): AttentionCard {
  const until = addDays(asDay(since.toISOString().slice(0, 10)), secondFactorGraceDays);
  return {
    id: 'identity.second-factor',
    tone: 'soon',
    title: { ru: 'Настроить вход с кодом', en: 'Set up sign-in with a code' },
    detail: {
      ru: `Ваша роль требует его. Без кода можно входить до ${dayInWords(until)}`,
      en: `Your role needs it. You may sign in without a code until ${until}`,
    },
    count: null,
    to: '/account',
    action: { ru: 'Настроить', en: 'Set up' },
  };
}

/** Reminds who must sign in with a code and does not yet. */
export function identityAttention(database: Database): AttentionSource {
  return {
    cards: (actor) =>
      database.system(async (tx) => {
        const account = await ownAccountOf(tx, actor);
        if (account.totpConfirmedAt !== null) return [];
        const since = await grantedSince(tx, account.id, needsSecondFactor);
        return since === null ? [] : [setUpCard(since)];
      }),
  };
}
