import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { TypstAnswer, TypstTask } from './typst.ts';

const { resolve } = createRequire(import.meta.url);

function font(weight: string): Buffer {
  return readFileSync(resolve(`@expo-google-fonts/golos-text/${weight}/GolosText_${weight}.ttf`));
}

// TTF on purpose: Typst passes woff2 over without a word.
const fontBlobs = ['400Regular', '500Medium', '600SemiBold', '700Bold'].map(font);

function compile({ template, data, timestamp }: TypstTask): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: path.dirname(template), fontArgs: [{ fontBlobs }] });
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
