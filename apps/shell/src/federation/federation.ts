import { createInstance } from '@module-federation/enhanced/runtime';
import type { SharedPackage } from '@pbnet/micro-frontend/hosting';
import { lent } from '@pbnet/micro-frontend/lent';

function packageOf(module: string): SharedPackage {
  const parts = module.split('/').slice(0, module.startsWith('@') ? 2 : 1);
  return parts.join('/') as SharedPackage;
}

const shared = Object.fromEntries(
  Object.entries(lent).map(([name, module]) => [
    name,
    {
      version: __SHARED_VERSIONS__[packageOf(name)],
      lib: () => module,
      shareConfig: { singleton: true, requiredVersion: false as const },
    },
  ]),
);

/** The shell is an ordinary build: it lends its own copies of the shared libraries as they are. */
const federation = createInstance({ name: 'shell', remotes: [], shared });

export interface RemoteAddress {
  readonly name: string;
  readonly entry: string;
}

/** `force` forgets what was loaded under the name before. */
export function registerRemote({ name, entry }: RemoteAddress, force = false): void {
  const address = new URL(entry, location.origin).href;
  federation.registerRemotes([{ name, entry: address, type: 'module' }], { force });
}

export function loadExposed<Module>(name: string, module: string): Promise<Module | null> {
  return federation.loadRemote<Module>(`${name}/${module}`);
}
