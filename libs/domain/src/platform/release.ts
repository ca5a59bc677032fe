import type { Words } from './attention.ts';

/** The contract between the shell and micro-frontends that this installation understands. */
export const supportedContract = 1;

/** Package → exact version (what a page brings) or range (what a micro-frontend was built for). */
export type Versions = Readonly<Record<string, string>>;

export interface ModuleNavigation {
  readonly to: string;
  readonly label: Words;
  readonly icon: string;
  readonly permission: string;
  readonly order: number;
}

export interface ModuleCommand {
  readonly id: string;
  readonly label: Words;
  readonly keywords?: Words | undefined;
  readonly to: string;
  readonly permission: string;
}

/** module.json of a release, as the shell reads it. Names of icons and permissions may be newer than the reader. */
export interface ModuleManifest {
  readonly id: string;
  readonly contract: number;
  readonly basePath: string;
  readonly title: Words;
  /** Where it stands among the sections: smaller stands higher, one that does not say stands last. */
  readonly order?: number | undefined;
  readonly navigation: readonly ModuleNavigation[];
  readonly commands: readonly ModuleCommand[];
  readonly homeCards: readonly { readonly id: string; readonly permission: string; readonly order: number }[];
  readonly shared: Versions;
}

/** A micro-frontend as a page gets it: where its code is and what it is. */
export interface RegistryEntry {
  readonly id: string;
  readonly release: string;
  /** Address of remoteEntry.js or mf-manifest.json: absolute, or a path on the page's own origin. */
  readonly entry: string;
  /** Scripts that its first page needs, for modulepreload. */
  readonly preload: readonly string[];
  readonly module: ModuleManifest;
}

export type Registry = readonly RegistryEntry[];

/** Under which `?retry=` a page asks again for a micro-frontend that did not come; known to the page's import map. */
export const retries = [1, 2, 3, 4] as const;

/** What a build of the shell publishes about itself. */
export interface ShellManifest {
  readonly contract: number;
  readonly shared: Versions;
  /** Scripts of its own that a page asks for at once: on a micro-frontend's address, and for who has not signed in. */
  readonly preload: { readonly section: readonly string[]; readonly door: readonly string[] };
}

export type ReleaseProblem =
  | { readonly kind: 'contract'; readonly needs: number; readonly has: number }
  | { readonly kind: 'missing'; readonly name: string; readonly needs: string }
  | { readonly kind: 'version'; readonly name: string; readonly needs: string; readonly has: string };

function numbersOf(version: string): readonly [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split('-', 1).join('').split('.').map(Number);
  return [major, minor, patch];
}

/** True when the version lies in the range: '^1.2.3' (the only kind our builds write) or an exact version. */
export function satisfies(version: string, range: string): boolean {
  if (!range.startsWith('^')) return version === range;
  const [major, minor, patch] = numbersOf(version);
  const [atMajor, atMinor, atPatch] = numbersOf(range.slice(1));
  if (major !== atMajor) return false;
  if (major > 0) return minor > atMinor || (minor === atMinor && patch >= atPatch);
  if (minor !== atMinor) return false;
  return minor > 0 ? patch >= atPatch : patch === atPatch;
}

/** Why this shell cannot run the release; empty when it can. */
export function releaseProblems(
  module: ModuleManifest,
  shell: Pick<ShellManifest, 'contract' | 'shared'>,
): readonly ReleaseProblem[] {
  const contract: ReleaseProblem[] =
    module.contract === shell.contract
      ? []
      : [{ kind: 'contract', needs: module.contract, has: shell.contract }];
  const versions = Object.entries(module.shared).flatMap(([name, needs]): ReleaseProblem[] => {
    const has = shell.shared[name];
    if (has === undefined) return [{ kind: 'missing', name, needs }];
    return satisfies(has, needs) ? [] : [{ kind: 'version', name, needs, has }];
  });
  return [...contract, ...versions];
}

/** The entry whose part of the address holds the path. */
export function ownerOf<Entry extends { readonly module: Pick<ModuleManifest, 'basePath'> }>(
  registry: readonly Entry[],
  path: string,
): Entry | undefined {
  return registry.find(({ module: { basePath } }) => path === basePath || path.startsWith(`${basePath}/`));
}

/** The problems in a line for people who build micro-frontends: package, what is needed, what there is. */
export function problemLine(problems: readonly ReleaseProblem[]): string {
  return problems
    .map((problem) => {
      if (problem.kind === 'contract') return `contract ${problem.needs} ≠ ${problem.has}`;
      return `${problem.name} ${problem.needs} ≠ ${problem.kind === 'version' ? problem.has : '—'}`;
    })
    .join('; ');
}
