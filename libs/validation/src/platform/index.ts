export {
  changeSetting,
  enableMicroFrontend,
  searchText,
  switchRelease,
  type ChangeSetting,
  type EnableMicroFrontend,
  type SwitchRelease,
} from './commands.ts';
export { moduleManifest } from './module-manifest.ts';
