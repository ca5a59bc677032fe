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

/** The options of @nx/enforce-module-boundaries; the domain's own code has no dependency at all, its tests have. */
export function projectBoundaries({ forTests }: { readonly forTests: boolean }): object {
  return {
    // A lib's light entry is imported statically and its heavy entries lazily; Nx only sees the lib.
    checkDynamicDependenciesExceptions: ['.*'],
    depConstraints: Object.entries(mayImport).map(([sourceTag, onlyDependOnLibsWithTags]) => ({
      sourceTag,
      onlyDependOnLibsWithTags,
      ...(sourceTag === 'type:domain' && !forTests && { bannedExternalImports: ['*'] }),
    })),
  };
}
