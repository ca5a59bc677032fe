export { readerById, type ReaderById } from './reader-by-id.ts';
export {
  givenConsent,
  ownHistory,
  ownSession,
  registerReader,
  withdrawConsent,
  type GiveConsent,
  type RegisterReader,
  type WithdrawConsent,
} from './own-reader.ts';
