/** Packages that exist once per page: the shell brings them, a deployed micro-frontend never does. */
export const sharedPackages = [
  'react',
  'react-dom',
  'react-router',
  '@tanstack/react-query',
  'i18next',
  'react-i18next',
  '@pbnet/ui',
] as const;

export type SharedPackage = (typeof sharedPackages)[number];

/** Package → version that a page brings, or the range that a micro-frontend was built for. */
export type SharedVersions = Readonly<Record<SharedPackage, string>>;
