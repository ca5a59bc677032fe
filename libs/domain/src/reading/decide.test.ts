import { expect, it } from 'vitest';
import type { CollectionPolicy } from './access.ts';
import { decide, isLimited, type ReadingReader } from './decide.ts';

const policyOf = (says: Partial<CollectionPolicy>): CollectionPolicy => ({
  ...{ access: 'extended', readerAtCenters: false, minimumAge: null, readingsAtOnce: 5, pagesAnHour: 600 },
  ...says,
});

const confirmed: ReadingReader = {
  ...{ state: 'confirmed', level: 'confirmed', age: 40, consents: true, entitlement: null },
};
const unconfirmed: ReadingReader = { ...confirmed, state: 'registered', level: 'unconfirmed' };
const child: ReadingReader = { ...confirmed, state: 'registered', level: 'child', age: 15 };
const guarded: ReadingReader = { ...child, state: 'confirmed' };
const granted: ReadingReader = { ...unconfirmed, entitlement: 'every-extended' };

const policies = {
  none: null,
  open: policyOf({ access: 'open' }),
  open18: policyOf({ access: 'open', minimumAge: 18 }),
  centers: policyOf({ access: 'centers' }),
  named: policyOf({ access: 'centers', readerAtCenters: true }),
  extended: policyOf({}),
  adults: policyOf({ minimumAge: 18 }),
  namedAdults: policyOf({ minimumAge: 18, readerAtCenters: true }),
};

const readers = {
  nobody: null,
  confirmed,
  unconfirmed,
  child,
  guarded,
  granted,
  minor: { ...confirmed, state: 'registered', age: 16 },
  grantedHere: { ...unconfirmed, entitlement: 'collection' },
  grantedMinor: { ...unconfirmed, age: 16, entitlement: 'collection' },
  suspended: { ...confirmed, state: 'suspended' },
  suspendedGranted: { ...granted, state: 'suspended' },
  withdrawn: { ...confirmed, consents: false },
  erased: { ...confirmed, state: 'erased', level: null, age: null },
  ageless: { ...confirmed, age: null },
  justAdult: { ...confirmed, age: 18 },
} as const satisfies Record<string, ReadingReader | null>;

/** Policy, reader, what is said at home, what is said at a centre. */
const table: readonly [keyof typeof policies, keyof typeof readers, string, string][] = [
  ['none', 'confirmed', 'unknown-item', 'unknown-item'],
  ['open', 'nobody', 'open', 'open'],
  ['open', 'suspended', 'open', 'open'],
  ['open18', 'child', 'open', 'open'],
  ['centers', 'nobody', 'centers-only', 'place'],
  ['centers', 'confirmed', 'centers-only', 'place'],
  ['centers', 'suspended', 'centers-only', 'place'],
  ['centers', 'granted', 'centers-only', 'place'],
  ['centers', 'grantedHere', 'entitlement', 'place'],
  ['named', 'nobody', 'centers-only', 'sign-in'],
  ['named', 'confirmed', 'centers-only', 'place'],
  ['named', 'unconfirmed', 'centers-only', 'place'],
  ['named', 'child', 'centers-only', 'guardian-needed'],
  ['named', 'guarded', 'centers-only', 'place'],
  ['named', 'suspended', 'centers-only', 'suspended'],
  ['named', 'withdrawn', 'centers-only', 'consent-withdrawn'],
  ['extended', 'nobody', 'sign-in', 'place'],
  ['extended', 'confirmed', 'person', 'place'],
  ['extended', 'unconfirmed', 'unconfirmed', 'place'],
  ['extended', 'child', 'guardian-needed', 'place'],
  ['extended', 'minor', 'guardian-needed', 'place'],
  ['extended', 'guarded', 'person', 'place'],
  ['extended', 'granted', 'entitlement', 'place'],
  ['extended', 'suspended', 'suspended', 'place'],
  ['extended', 'suspendedGranted', 'suspended', 'place'],
  ['extended', 'withdrawn', 'consent-withdrawn', 'place'],
  ['extended', 'erased', 'consent-withdrawn', 'place'],
  ['extended', 'ageless', 'person', 'place'],
  ['adults', 'nobody', 'sign-in', 'place'],
  ['adults', 'justAdult', 'person', 'place'],
  ['adults', 'guarded', 'too-young', 'too-young'],
  ['adults', 'child', 'too-young', 'too-young'],
  ['adults', 'minor', 'too-young', 'too-young'],
  ['adults', 'ageless', 'too-young', 'place'],
  ['adults', 'unconfirmed', 'unconfirmed', 'place'],
  ['adults', 'grantedMinor', 'too-young', 'too-young'],
  ['namedAdults', 'ageless', 'too-young', 'too-young'],
  ['namedAdults', 'child', 'too-young', 'too-young'],
  ['namedAdults', 'justAdult', 'person', 'place'],
];

it.each(table)('under «%s» tells %s at home «%s» and at a centre «%s»', (policy, reader, home, center) => {
  const said = (atCenter: boolean) => {
    const verdict = decide({ policy: policies[policy], atCenter, reader: readers[reader] });
    return verdict.granted ? verdict.ground : verdict.refusal;
  };
  expect([said(false), said(true)]).toEqual([home, center]);
});

it.each([
  ['extended', 'confirmed', false, true],
  ['extended', 'granted', false, true],
  ['extended', 'confirmed', true, false],
  ['named', 'confirmed', true, true],
  ['open', 'confirmed', false, false],
  ['extended', 'unconfirmed', false, false],
  ['centers', 'nobody', true, false],
] as const)('under «%s» counts pages of %s (at a centre: %s): %s', (policy, reader, atCenter, counts) => {
  const facts = { policy: policies[policy], atCenter, reader: readers[reader] };
  expect(isLimited(facts, decide(facts))).toBe(counts);
});
