import { dayIn, sentence, type ErrorDetails, type MessageKey } from '@pbnet/domain';
import type { Finding } from '@pbnet/domain/network-health';
import type { Words } from '@pbnet/domain/platform';
import { networkTimeZone } from '@pbnet/domain/network';
import { sql } from 'drizzle-orm';
import type { HealthSource } from '../network-health/health-source.ts';
import { EsiaFailure } from './esia-failure.ts';
import type { Esia } from './esia-settings.ts';
import { esiaTroubles } from './esia.tables.ts';

const day = 24 * 3600 * 1000;

/** Days before the end of a key: from the first number it is time to order a new one, from the second it is urgent. */
const warningDays = { order: 30, urgent: 7 } as const;

const everywhere = {
  ...{ to: '/administration/settings', regionId: null, regionalCenterId: null },
  responsible: { ru: 'Администратор', en: 'Administrator' },
} as const;

const keysOfEsia: Words = {
  ru: 'Ключи, которыми подписывает ЕСИА',
  en: 'The keys that ESIA signs with',
};
const ownCertificate: Words = { ru: 'Сертификат нашей системы для ЕСИА', en: 'Our own certificate for ESIA' };
const exchange: Words = { ru: 'Обмен с ЕСИА', en: 'The exchange with ESIA' };

const told = (key: MessageKey, details: ErrorDetails) => ({
  ru: sentence(key, 'ru', details),
  en: sentence(key, 'en', details),
});

interface Ending {
  readonly key: string;
  readonly about: Words;
  readonly end: Date;
}

function endingOf({ key, about, end }: Ending, now: Date): readonly Finding[] {
  const left = Math.floor((end.getTime() - now.getTime()) / day);
  if (left >= warningDays.order) return [];
  const details = { day: dayIn(networkTimeZone, end) };
  return [
    {
      ...{ ...everywhere, key, about, since: null },
      kind: left < warningDays.urgent ? 'esia-trouble' : 'esia-key-ending',
      next: told(left < 0 ? 'esia-key-ended' : 'esia-key-ending', details),
    },
  ];
}

async function ofKeys({ keys }: Esia, now: Date): Promise<readonly Finding[]> {
  try {
    const end = await keys.coveredUntil(now);
    const unread = await keys.unread();
    const ending = { key: 'esia-keys', about: keysOfEsia, end };
    if (unread === 0) return endingOf(ending, now);
    const next = told('esia-keys-unread', { count: unread });
    const mistyped = { key: 'esia-keys-unread', kind: 'esia-key-ending', about: ending.about } as const;
    return [...endingOf(ending, now), { ...everywhere, ...mistyped, since: null, next }];
  } catch (error) {
    if (!(error instanceof EsiaFailure) || !error.told) throw error;
    const next = told(error.told.key, error.told.details);
    return [
      {
        ...{ ...everywhere, next, since: null },
        ...{ key: 'esia-keys', kind: 'esia-trouble', about: keysOfEsia },
      },
    ];
  }
}

/** What keeps people from signing in with ESIA, or soon will: for headquarters alone. */
export function esiaHealth(esia: Esia | null, now: () => Date): HealthSource {
  return {
    async findings(tx) {
      const [place] = await tx.execute<{ network: string }>(
        sql`select coalesce(current_setting('app.network', true), '') as network`,
      );
      if (!esia || place?.network !== 'on') return [];
      const own = { key: 'esia-certificate', about: ownCertificate };
      const troubles = await tx.select().from(esiaTroubles).orderBy(esiaTroubles.since);
      return [
        ...troubles.map(({ key, details, since }) => ({
          ...{ ...everywhere, key: `esia-trouble:${key}`, kind: 'esia-trouble' as const },
          ...{ about: exchange, since: dayIn(networkTimeZone, since), next: told(key, details) },
        })),
        ...endingOf({ ...own, end: esia.signer.notAfter }, now()),
        ...(await ofKeys(esia, now())),
      ];
    },
  };
}
