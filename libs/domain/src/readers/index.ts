export {
  ageOn,
  standingOf,
  type Admission,
  type KnownPerson,
  type ReaderNext,
  type Standing,
} from './admission.ts';
export { cardNumberOf, parseCardNumber, shownCardNumber } from './card-number.ts';
export { consentPurposes, neededConsent, type ConsentPurpose } from './consent.ts';
export {
  destroyedKinds,
  destroyedWords,
  erasureDays,
  erasureGrounds,
  erasureGroundWords,
  type Destroyed,
  type DestroyedKind,
  type ErasureAct,
  type ErasureGround,
} from './erasure.ts';
export {
  adultAge,
  guardianAge,
  readerStates,
  type ReaderActor,
  type ReaderLevel,
  type ReaderOrigin,
  type ReaderState,
} from './reader.ts';
export type { ConsentEdition, ConsentText } from './consent-text.ts';
export {
  guardianCodeDays,
  guardianCodeLength,
  guardianCodeOf,
  guardianFitness,
  parseGuardianCode,
  shownGuardianCode,
  type GuardedChild,
  type GuardianCode,
  type GuardianFitness,
  type GuardianQuestion,
  type GuardianVisit,
} from './guardian.ts';
export type {
  GivenConsent,
  OwnConsent,
  OwnHistory,
  OwnReader,
  OwnReading,
  OwnSession,
  PendingReader,
  PersonSeen,
  ReaderCard,
  ReaderStatus,
  RegisteredReader,
} from './own-reader.ts';
export {
  isSignInFailure,
  signInFailures,
  signInFailureWords,
  type SignInFailure,
} from './sign-in-failure.ts';
export { fullName, maskedCardNumber, maskedName, type PersonName } from './masked.ts';
export {
  documentKinds,
  lookKinds,
  type CardElsewhere,
  type DocumentKind,
  type FoundReader,
  type ListedReader,
  type LookKind,
  type ReaderSearchAnswer,
  type ShownReader,
  type StaffConsent,
  type StaffEntitlement,
  type StaffReader,
} from './staff-reader.ts';
export type { ReaderLook } from './journal.ts';
export type { AwaitedReader, ErasureActList, ErasureQueue, ListedAct } from './retention.ts';
