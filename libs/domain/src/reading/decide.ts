import { adultAge, type ReaderLevel, type ReaderState } from '../readers/reader.ts';
import type { AccessGround, AccessRefusal, CollectionPolicy } from './access.ts';

/** What is known of who reads; nothing here names the person. */
export interface ReadingReader {
  readonly state: ReaderState;
  /** Null: nothing personal is kept any more. */
  readonly level: ReaderLevel | null;
  /** Full years today; null where the birth date is not known. */
  readonly age: number | null;
  /** The consent without which there is no reading as a reader is given and not withdrawn. */
  readonly consents: boolean;
  /** Headquarters granted this collection, or the document itself, to the reader, and the grant holds now. */
  readonly entitlement: 'collection' | 'every-extended' | null;
}

export interface DecisionFacts {
  /** Null: no such item, its collection is in the archive, or no policy of it has begun. */
  readonly policy: CollectionPolicy | null;
  /** The request comes from an address that is a working centre's today. */
  readonly atCenter: boolean;
  /** Null: nobody is signed in. */
  readonly reader: ReadingReader | null;
}

export type Verdict =
  | { readonly granted: true; readonly ground: AccessGround }
  | { readonly granted: false; readonly refusal: AccessRefusal };

const yes = (ground: AccessGround): Verdict => ({ granted: true, ground });
const no = (refusal: AccessRefusal): Verdict => ({ granted: false, refusal });

const isTooYoung = (age: number | null, { minimumAge }: CollectionPolicy) =>
  minimumAge !== null && (age === null || age < minimumAge);

/** What keeps a reader from reading as oneself, whatever the ground; null where nothing does. */
function obstacleOf(
  { state, level, age, consents }: ReadingReader,
  policy: CollectionPolicy,
): Verdict | null {
  if (state === 'suspended') return no('suspended');
  if (!consents || state === 'erased') return no('consent-withdrawn');
  const isMinor = level === 'child' || (level === 'confirmed' && age !== null && age < adultAge);
  if (!isMinor || state !== 'registered') return null;
  // A guardian's consent would not open it: nobody is sent for one in vain.
  return age !== null && isTooYoung(age, policy) ? no('too-young') : no('guardian-needed');
}

function atCenter(reader: ReadingReader | null, policy: CollectionPolicy): Verdict {
  if (policy.readerAtCenters) {
    if (!reader) return no('sign-in');
    return obstacleOf(reader, policy) ?? (isTooYoung(reader.age, policy) ? no('too-young') : yes('place'));
  }
  // Nobody is asked for; but who is known to be too young is not let in by forgetting it.
  const known = reader?.age ?? null;
  return known !== null && isTooYoung(known, policy) ? no('too-young') : yes('place');
}

function elsewhere(reader: ReadingReader | null, policy: CollectionPolicy): Verdict {
  const isExtended = policy.access === 'extended';
  const entitlement = reader?.entitlement ?? null;
  const isEntitled = entitlement === 'collection' || (isExtended && entitlement !== null);
  if (!isExtended && !isEntitled) return no('centers-only');
  if (!reader) return no('sign-in');
  const obstacle = obstacleOf(reader, policy);
  if (obstacle) return obstacle;
  // An account that nobody has confirmed says nothing reliable of its age: that comes first.
  if (!isEntitled && reader.state !== 'confirmed') return no('unconfirmed');
  if (isTooYoung(reader.age, policy)) return no('too-young');
  return yes(isEntitled ? 'entitlement' : 'person');
}

/**
 * May this be read here and now: what is open needs nothing, a centre's address is a ground of its own, then what
 * headquarters granted, then the reader's own confirmed account. Limits are judged apart.
 */
export function decide({ policy, atCenter: isAtCenter, reader }: DecisionFacts): Verdict {
  if (!policy) return no('unknown-item');
  if (policy.access === 'open') return yes('open');
  return isAtCenter ? atCenter(reader, policy) : elsewhere(reader, policy);
}

/** Limits count where reading rests on who reads: at a centre that asks for nobody there is nobody to count for. */
export function isLimited({ policy, reader }: DecisionFacts, verdict: Verdict): boolean {
  if (!verdict.granted || !policy || !reader) return false;
  return verdict.ground !== 'open' && (verdict.ground !== 'place' || policy.readerAtCenters);
}
