export {
  addTexts,
  changeLanguage,
  currentLanguage,
  startLanguage,
  type Catalogues,
} from './hosting/language.ts';
export { notify } from './hosting/notify.tsx';
export { createQueryClient, type QueryClientOptions } from './hosting/query-client.ts';
export { readUser } from './hosting/read-user.ts';
export { useFocusOnNewPage } from './hosting/use-focus-on-new-page.ts';
export { sharedPackages, type SharedPackage, type SharedVersions } from './shared/packages.ts';
