export { byUrgency, type AttentionCard, type AttentionTone, type Words } from './attention.ts';
export {
  ownerOf,
  problemLine,
  releaseProblems,
  retries,
  satisfies,
  supportedContract,
  type ModuleCommand,
  type ModuleManifest,
  type ModuleNavigation,
  type Registry,
  type RegistryEntry,
  type ReleaseProblem,
  type ShellManifest,
  type Versions,
} from './release.ts';
export { isSettingValue, settingKeys, settingList, type SettingKey, type SettingValue } from './settings.ts';
export type { Boot } from './boot.ts';
export { folded, isFoundIn, otherLayout, readings } from './search.ts';
