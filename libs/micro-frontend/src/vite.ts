export { microFrontendConfig } from './vite/micro-frontend-config.ts';
export type { ModuleJson } from './vite/module-json.ts';
export { portalConfig, type PortalConfig } from './vite/portal-config.ts';
export { shellConfig, type ShellConfig } from './vite/shell-config.ts';
