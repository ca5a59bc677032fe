export { cardNumberOf, parseCardNumber, shownCardNumber } from './card-number.ts';
export { consentPurposes, neededConsent, type ConsentPurpose } from './consent.ts';
export {
  adultAge,
  guardianAge,
  readerStates,
  type ReaderActor,
  type ReaderLevel,
  type ReaderOrigin,
  type ReaderState,
} from './reader.ts';
