export {
  isSameFile,
  percentOf,
  type FileFingerprint,
  type UnfinishedUpload,
  type UploadState,
} from './upload-state.ts';
