export { microFrontendConfig } from './vite/micro-frontend-config.ts';
export { readManifest, type ModuleJson } from './vite/module-json.ts';
export { installedVersions } from './vite/package-version.ts';
export { apiAddress, commonSettings } from './vite/settings.ts';
