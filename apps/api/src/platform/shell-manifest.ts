import { supportedContract, type ShellManifest } from '@pbnet/domain/platform';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';

const schema = z.object({
  contract: z.int(),
  shared: z.record(z.string(), z.string()),
  preload: z.object({ section: z.array(z.string()), door: z.array(z.string()) }),
});

const none: ShellManifest = { contract: supportedContract, shared: {}, preload: { section: [], door: [] } };

/** shell.json of the installed shell; without a shell (tests, API alone) nothing is shared and nothing fits. */
export async function readShellManifest(directory: string | undefined): Promise<ShellManifest> {
  if (directory === undefined) return none;
  return schema.parse(JSON.parse(await readFile(path.join(directory, 'shell.json'), 'utf8')));
}
