import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

/**
 * Rewrites the declarations in the folder so that nothing of the workspace's private package is left in them.
 * The router's type is copied in without the server's context and permissions: a client needs inputs, outputs and
 * errors only.
 *
 * @param entries file names without `.d.ts`, such as 'index'
 */
export async function bundleTypes(
  folder: string,
  entries: readonly string[],
  privatePackage: string,
): Promise<void> {
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((entry) => [entry, path.join(folder, `${entry}.d.ts`)])),
    external: (id) => !/^[./]/.test(id) && !id.startsWith(`${privatePackage}/`),
    plugins: [
      {
        name: 'without-server',
        transform: (code, id) =>
          id.startsWith(folder) ? null : code.replace(/\b(ctx|meta): [^;{}]+;/g, '$1: object;'),
      },
      dts({ dtsInput: true, emitDtsOnly: true, tsconfig: false }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  const former = readdirSync(folder).filter((name) => /\.d\.ts(\.map)?$/.test(name));
  for (const name of former) rmSync(path.join(folder, name));
  for (const file of output)
    if (file.type === 'chunk') writeFileSync(path.join(folder, file.fileName), file.code);
  await bundle.close();
}
