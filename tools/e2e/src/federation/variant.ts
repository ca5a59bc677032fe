import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dist } from '../system.ts';

export interface Variant {
  readonly folder: string;
  [Symbol.dispose](): void;
}

/** A copy of the monitoring build with texts replaced in every script and manifest: another release of it. */
export function variant(replacements: Readonly<Record<string, string>>): Variant {
  const folder = mkdtempSync(path.join(tmpdir(), 'pbnet-release-'));
  cpSync(dist('monitoring'), folder, { recursive: true });
  for (const name of globSync('**/*.{br,gz}', { cwd: folder })) rmSync(path.join(folder, name));
  for (const name of globSync('**/*.{js,json}', { cwd: folder })) {
    const file = path.join(folder, name);
    let text = readFileSync(file, 'utf8');
    for (const [from, to] of Object.entries(replacements)) text = text.replaceAll(from, to);
    writeFileSync(file, text);
  }
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
