export {
  isSameFile,
  percentOf,
  type FileFingerprint,
  type UnfinishedUpload,
  type UploadOwner,
  type UploadState,
} from './upload-state.ts';
