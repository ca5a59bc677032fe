export {
  acceptOf,
  fileKinds,
  isFileKind,
  megabyte,
  namesOf,
  type FileKind,
  type FileLimits,
  type StoredFile,
} from './file-kind.ts';
export { safeFileName } from './file-name.ts';
