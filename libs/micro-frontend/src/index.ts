export type { Host, Notice, User } from './host.ts';
export {
  HostProvider,
  useCan,
  useHost,
  useLanguage,
  useUser,
  type HostProviderProps,
} from './host-context.tsx';
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
export { defineTexts, joinTexts, type Texts, type TextTree } from './texts.ts';
