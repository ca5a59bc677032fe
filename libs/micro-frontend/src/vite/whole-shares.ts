import path from 'node:path';
import type { Plugin } from 'vite';
import { sharedPackages } from '../shared/packages.ts';

const imports = [...sharedPackages, 'react/jsx-runtime'].map((name) => `import '${name}';`).join('');

/**
 * The federation plugin trims a share to the names it has seen, and stops looking 10 ms after the last parsed
 * module: on a busy machine names of later modules come out `undefined`. An import without names, in the module
 * that is parsed first, keeps every name.
 */
export function wholeShares(entry: string): Plugin {
  return {
    name: 'pbnet:whole-shares',
    apply: 'build',
    transform(code, id) {
      if (!path.normalize(id).endsWith(path.normalize(entry))) return;
      return { code: imports + code, map: null };
    },
  };
}
