export { eraseMyself, type EraseMyself } from './erase-myself.ts';
export { centersToRead, type CentersToRead } from './own-access.ts';
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
export {
  compareReaders,
  differentReaders,
  findReaders,
  grantEntitlement,
  joinOwnCard,
  joinReaders,
  listLooks,
  listReaders,
  paperReader,
  paperSheets,
  readerOfCard,
  readerStep,
  registerOnPaper,
  revokeEntitlement,
  showReader,
  type CompareReaders,
  type DifferentReaders,
  type FindReaders,
  type GrantEntitlement,
  type JoinOwnCard,
  type JoinReaders,
  type ListLooks,
  type ListReaders,
  type PaperReader,
  type PaperSheets,
  type ReaderStep,
  type RegisterOnPaper,
  type RevokeEntitlement,
  type ShowReader,
} from './desk.ts';
export {
  actsBefore,
  erasureQueue,
  eraseReader,
  postponeErasure,
  releaseErasures,
  type ActsBefore,
  type EraseReader,
  type ErasureQueueFilter,
  type PostponeErasure,
  type ReleaseErasures,
} from './retention.ts';
export { confirmMinor, guardianCode, withdrawMinor, type ConfirmMinor } from './guardian.ts';
export { publishEdition, recallEdition, type PublishEdition, type RecallEdition } from './editions.ts';
