import { sentence, type Language } from '@pbnet/domain';
import {
  decide,
  openReadingMinutes,
  type AccessGround,
  type AccessRefusal,
  type Verdict,
} from '@pbnet/domain/reading';
import type { ReaderSessions } from '../../readers/reader-sessions.ts';
import { strangersWaitSeconds, type Strangers } from '../limits/strangers.ts';
import type { AccessTokens } from '../tokens/access-token.ts';
import type { DecisionLog } from './decision-log.ts';
import type { Asking, Found, LookUp } from './look-up.ts';
import { wayForward, type Way } from './way-forward.ts';

export interface GrantedAnswer {
  readonly granted: true;
  /** JWT by EdDSA for the page's server. */
  readonly token: string;
  /** ISO 8601. */
  readonly expiresAt: string;
  readonly ground: AccessGround;
  /** The collection's code. */
  readonly collection: string;
  /** The item's title. */
  readonly title: string;
}

export interface RefusedAnswer {
  readonly granted: false;
  /** 'too-many-strangers' was not decided at all: too much is asked from the address without a session. */
  readonly refusal: AccessRefusal | 'too-many-strangers';
  /** Why, and the way forward, in the reader's language. */
  readonly message: string;
  readonly way: Way | null;
}

export type Answer = GrantedAnswer | RefusedAnswer;

export interface AskedDecision extends Asking {
  readonly language: Language;
  /** Whom to count where nobody is signed in. */
  readonly visitor?: string | null;
}

/** «May this reader read this item here, now». */
export interface AccessDecisions {
  /** Null: the page that asks belongs to no active server; nothing is decided for it. */
  decide(asking: AskedDecision): Promise<Answer | null>;
}

export interface AccessDecisionsOptions {
  readonly lookUp: LookUp;
  readonly log: DecisionLog;
  readonly tokens: AccessTokens;
  readonly sessions: Pick<ReaderSessions, 'seen'>;
  readonly strangers: Strangers;
  readonly publicUrl: string;
  readonly now: () => Date;
}

const limitOf = (refusal: AccessRefusal, { facts: { policy } }: Found) =>
  (refusal === 'too-fast' ? policy?.pagesAnHour : policy?.readingsAtOnce) ?? 0;

export function accessDecisions(options: AccessDecisionsOptions): AccessDecisions {
  const { lookUp, log, tokens, sessions, strangers, publicUrl, now } = options;

  function refused(refusal: AccessRefusal, found: Found, language: Language): RefusedAnswer {
    const details = {
      age: found.facts.policy?.minimumAge ?? 0,
      limit: limitOf(refusal, found),
      minutes: openReadingMinutes,
    };
    return {
      ...{ granted: false, refusal },
      message: sentence(`reading-${refusal}`, language, details),
      way: wayForward(publicUrl, { refusal, language, readAt: found.item?.address ?? null }),
    };
  }

  const tooMany = (language: Language): RefusedAnswer => ({
    ...{ granted: false, refusal: 'too-many-strangers', way: null },
    message: sentence('reading-too-many-strangers', language, { seconds: strangersWaitSeconds }),
  });

  /** Who reads on the ground of a place alone is no one to the server. */
  const readerOf = ({ reader, facts }: Found, verdict: Verdict): string | null =>
    verdict.granted && verdict.ground === 'place' && !facts.policy?.readerAtCenters
      ? null
      : (reader?.readerId ?? null);

  return {
    async decide({ language, visitor = null, ...asking }) {
      const { origin, address, token: session } = asking;
      if (session === null && strangers.isOver(origin, address)) return tooMany(language);
      const found = await lookUp.find(asking);
      if (!found) return null;
      const isStranger = found.reader === null && found.centerId === null;
      if (isStranger && !strangers.count(origin, address)) return tooMany(language);
      const made = { at: now(), asked: asking.item, visitor, found, verdict: decide(found.facts) };
      const { reader, item, centerId } = found;
      const [verdict] = await Promise.all([
        log.write(made),
        reader?.isUnseen ? sessions.seen(reader.sessionId) : null,
      ]);
      if (!verdict.granted || !item) {
        return refused(verdict.granted ? 'unknown-item' : verdict.refusal, found, language);
      }
      const { ground } = verdict;
      const { collection, title } = item;
      const { token, expiresAt } = await tokens.sign({
        ...{ audience: asking.origin, readerId: readerOf(found, verdict), item: item.id, collection },
        ...{ ground, centerId },
      });
      return { granted: true, token, expiresAt: expiresAt.toISOString(), ground, collection, title };
    },
  };
}
