import type { SharedVersions } from '@pbnet/micro-frontend/hosting';

declare global {
  /** Written by the build: what this page brings for micro-frontends. */
  const __SHARED_VERSIONS__: SharedVersions;
}
