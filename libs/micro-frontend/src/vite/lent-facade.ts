import path from 'node:path';
import type { Plugin } from 'vite';

const facade = '@pbnet/ui';

/**
 * The heavy entries of the design system import its light one by name. The federation plugin leaves imports
 * inside a shared package alone, so the remote would carry a second copy of the components: such an import is
 * resolved as if the remote itself had written it.
 */
export function lentFacade(root: string, entry: string): Plugin {
  const asker = path.join(root, entry);
  return {
    name: 'pbnet:lent-facade',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source !== facade || !importer || importer === asker || importer.includes('__loadShare__')) return;
      if (!/[\\/](?:libs|@pbnet)[\\/]ui[\\/](?:src|dist)[\\/]/.test(importer)) return;
      return this.resolve(source, asker, { skipSelf: true });
    },
  };
}
