import type { Linter } from 'eslint';

/** Which project may import which, by the tags in their package.json. Nothing may import a tool or an app. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'type:domain': ['type:domain'],
  'type:validation': ['type:domain', 'type:validation'],
  'type:ui': ['type:domain', 'type:ui'],
  'type:api-client': ['type:domain', 'type:api-client', 'scope:api'],
  'type:contract': ['type:domain', 'type:ui', 'type:api-client', 'type:contract'],
  'type:app': ['type:domain', 'type:validation', 'type:ui', 'type:api-client', 'type:contract'],
  'scope:api': ['type:domain', 'type:validation'],
  'scope:shared': ['scope:shared', 'scope:api'],
  'scope:tools': ['*'],
};

interface Exceptions {
  /** A heavy entry of a lib imports the lib's shared entry by its public name, so that federation shares it. */
  readonly ownEntries?: boolean;
  /** The domain has no dependency at all; its tests have. */
  readonly domainPackages?: boolean;
  /** Tests of the API talk to the stand-ins of real external systems. */
  readonly standIns?: boolean;
}

const rule = ({
  ownEntries = false,
  domainPackages = false,
  standIns = false,
}: Exceptions): Linter.RulesRecord => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      allowCircularSelfDependency: ownEntries,
      // A lib's light entry is imported statically and its heavy entries lazily; Nx only sees the lib.
      checkDynamicDependenciesExceptions: ['.*'],
      depConstraints: Object.entries(mayImport).map(([sourceTag, onlyDependOnLibsWithTags]) => ({
        sourceTag,
        onlyDependOnLibsWithTags: [...onlyDependOnLibsWithTags, ...(standIns ? ['scope:tools'] : [])],
        ...(sourceTag === 'type:domain' && !domainPackages && { bannedExternalImports: ['*'] }),
      })),
    },
  ],
});

export const projectBoundaries: Linter.Config[] = [
  { files: ['**/*.ts', '**/*.tsx'], rules: rule({}) },
  { files: ['libs/ui/**/*.ts', 'libs/ui/**/*.tsx'], rules: rule({ ownEntries: true }) },
  { files: ['libs/domain/**/*.test.ts'], rules: rule({ domainPackages: true }) },
  { files: ['apps/api/**/*.test.ts', 'apps/api/src/testing/*.ts'], rules: rule({ standIns: true }) },
];
