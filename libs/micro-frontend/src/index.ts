export { clockName, dayName, momentName, weekdayName, wholeDayName } from './dates.ts';
export { deviceName } from './device-name.ts';
export { Failed, type FailedProps } from './failed.tsx';
export { StoredFileList, type StoredFileListProps } from './files/stored-file-list.tsx';
export { useStoredFiles, type FilesOf, type ListedFile } from './files/use-stored-files.ts';
export type { Host, Notice, User } from './host.ts';
export {
  HostProvider,
  useCan,
  useHost,
  useLanguage,
  useUser,
  type HostProviderProps,
} from './host-context.tsx';
export { keptHere, type KeptHere } from './kept/kept-here.ts';
export { SavedTextField, type SavedTextFieldProps } from './kept/saved-text-field.tsx';
export type { TextKeeper, TextState, VersionedText } from './kept/text-keeper.ts';
export { useKeptDraft, useKeptText, type KeptDraft, type KeptText } from './kept/use-kept.ts';
export { useSavedText, type SavedText, type UseSavedText } from './kept/use-saved-text.ts';
export { useLive, type LiveListener, type Liveness } from './live.ts';
export {
  contractVersion,
  defineManifest,
  type HomeCardDeclaration,
  type Manifest,
  type NavigationItem,
  type SearchCommand,
  type Words,
} from './manifest.ts';
export {
  defineMicroFrontend,
  type Declaration,
  type HomeCards,
  type MicroFrontend,
} from './micro-frontend.tsx';
export { pageHandle, PageTitle, type PageHandle, type PageTitleProps } from './page.tsx';
export { StreamPlayer, type StreamPlayerProps } from './stream/stream-player.tsx';
export { moscowTime, placeTime, type PlaceTimes } from './place-time.ts';
export { defineTexts, joinTexts, type Texts, type TextTree } from './texts.ts';
export { zoneLabel, zoneOptions } from '@pbnet/domain';
export { WordsDialog, type WordsDialogProps } from './words-dialog.tsx';
