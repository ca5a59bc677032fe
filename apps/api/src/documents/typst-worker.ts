import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import type { TypstAnswer, TypstTask } from './typst.ts';

// TTF on purpose: Typst passes woff2 over without a word.
const fontBlobs = [
  import.meta.resolve('@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/golos-text/500Medium/GolosText_500Medium.ttf'),
  import.meta.resolve('@expo-google-fonts/golos-text/600SemiBold/GolosText_600SemiBold.ttf'),
  import.meta.resolve('@expo-google-fonts/golos-text/700Bold/GolosText_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/pt-serif/400Regular_Italic/PTSerif_400Regular_Italic.ttf'),
  import.meta.resolve('@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/pt-serif/700Bold_Italic/PTSerif_700Bold_Italic.ttf'),
].map((address) => readFileSync(fileURLToPath(address)));

const workspace = fileURLToPath(new URL('..', import.meta.url));

function compile({ template, data, timestamp }: TypstTask): Uint8Array {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  const result = compiler.compile({ mainFilePath: template, inputs: { data } });
  const document = result.result;
  if (!document) {
    const error = result.takeError();
    throw new Error(`Typst: ${JSON.stringify(error && compiler.fetchDiagnostics(error))}`);
  }
  return compiler.pdf(document, { pdfStandard: 'a-2b', creationTimestamp: timestamp });
}

parentPort?.on('message', (task: TypstTask) => {
  const answer = (outcome: Omit<TypstAnswer, 'id'>) => parentPort?.postMessage({ id: task.id, ...outcome });
  try {
    answer({ pdf: compile(task) });
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
});
