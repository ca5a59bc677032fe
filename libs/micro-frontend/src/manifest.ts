import type { Permission } from '@pbnet/domain/access';
import type { IconName } from '@pbnet/ui';

/** Raised when a member of the contract changes its meaning; adding a member does not raise it. */
export const contractVersion = 1;

export interface Words {
  readonly ru: string;
  readonly en: string;
}

export interface NavigationItem {
  /** Path of the whole application, inside the base path: '/monitoring/board'. */
  readonly to: string;
  readonly label: Words;
  readonly icon: IconName;
  readonly permission: Permission;
  /** Smaller stands higher. */
  readonly order: number;
}

export interface SearchCommand {
  readonly id: string;
  readonly label: Words;
  /** Other words that people type for it. */
  readonly keywords?: Words;
  readonly to: string;
  readonly permission: Permission;
}

export interface HomeCardDeclaration {
  readonly id: string;
  readonly permission: Permission;
  readonly order: number;
}

/**
 * What a micro-frontend says about itself as plain data. It is published beside the code as module.json, so that
 * the shell draws navigation, search and home page without loading a line of the micro-frontend.
 */
export interface Manifest {
  readonly id: string;
  readonly contract: typeof contractVersion;
  /** Its part of the address, '/monitoring'. Nothing else of the address is its own. */
  readonly basePath: `/${string}`;
  readonly title: Words;
  /** Where it stands in the menu: smaller stands higher, one that does not say stands last. */
  readonly order?: number;
  readonly navigation: readonly NavigationItem[];
  readonly commands: readonly SearchCommand[];
  readonly homeCards: readonly HomeCardDeclaration[];
}

/** Checks the shape while keeping it plain data: `src/manifest.ts` of a micro-frontend is read by its build as well. */
export function defineManifest(manifest: Omit<Manifest, 'contract'>): Manifest {
  return { contract: contractVersion, ...manifest };
}
