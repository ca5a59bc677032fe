import type { ReadingReader } from './decide.ts';

export const readerKinds = [
  'nobody',
  'confirmed',
  'unconfirmed',
  'minor',
  'minor-without-guardian',
  'granted',
  'suspended',
  'withdrawn',
] as const;

/** Kinds of readers that a policy is tried on before it is written. */
export type ReaderKind = (typeof readerKinds)[number];

const adult: ReadingReader = {
  ...{ state: 'confirmed', level: 'confirmed', age: 30, consents: true, entitlement: null },
};

/** Null: nobody is signed in. Minors are sixteen, adults thirty. */
export const readerOfKind: Readonly<Record<ReaderKind, ReadingReader | null>> = {
  nobody: null,
  confirmed: adult,
  unconfirmed: { ...adult, state: 'registered', level: 'unconfirmed' },
  minor: { ...adult, level: 'child', age: 16 },
  'minor-without-guardian': { ...adult, state: 'registered', level: 'child', age: 16 },
  granted: { ...adult, state: 'registered', level: 'unconfirmed', entitlement: 'collection' },
  suspended: { ...adult, state: 'suspended' },
  withdrawn: { ...adult, consents: false },
};
