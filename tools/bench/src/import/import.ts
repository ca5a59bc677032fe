import { readSheet } from 'read-excel-file/node';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { lastMonth } from '../data-set.ts';
import type { Row } from '../row.ts';
import type { BenchSystem } from '../system.ts';
import { timed } from '../timing.ts';
import { median } from '../row.ts';

const rounds = 5;

interface Answer {
  readonly written: boolean;
  readonly confirmation: string;
}

/** What anything must do that takes the file: read the sheet, stream the values into a table. */
async function parseAndCopy({ sql }: BenchSystem, file: Uint8Array): Promise<void> {
  const rows = await readSheet(Buffer.from(file));
  const sink = await sql`copy import_floor (center, position, value) from stdin`.writable();
  const lines = rows
    .filter((row) => typeof row.at(-1) === 'number')
    .flatMap((row) =>
      row.slice(-12).map((value, position) => `${String(row[0])}\t${position}\t${String(value)}\n`),
    );
  await pipeline(Readable.from([lines.join('')]), sink);
}

/** A filled form of 2,000 centres × 12: the confirmed import against parsing the file and COPY. */
export async function importForms(system: BenchSystem): Promise<readonly Row[]> {
  const { api, cookie, sql } = system;
  await sql`create table import_floor (center text, position int, value bigint)`;
  const form = await fetch(`${api}/files/reports/form?month=${lastMonth}&filled=1`, { headers: { cookie } });
  const file = new Uint8Array(await form.arrayBuffer());
  const send = async (confirmation?: string): Promise<Answer> => {
    const confirm = confirmation === undefined ? '' : `&confirm=${encodeURIComponent(confirmation)}`;
    const answer = await fetch(`${api}/files/reports/import?month=${lastMonth}${confirm}`, {
      method: 'POST',
      headers: { cookie },
      body: file,
    });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };

  const ours: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await sql`update center_reports set state = 'missing', "values" = '{}', version = 0 where month = ${lastMonth}`;
    await sql`truncate import_floor`;
    const { confirmation } = await send();
    let written = false;
    ours.push(await timed(async () => ({ written } = await send(confirmation))));
    if (!written) throw new Error('The confirmed file was not written.');
    floor.push(await timed(() => parseAndCopy(system, file)));
  }
  const [own, bare] = [median(ours), median(floor)];
  return [
    {
      name: 'import of 2,000 centres × 12 from XLSX',
      ours: `${Math.round(own)} ms`,
      floor: `${Math.round(bare)} ms`,
      ratio: own / bare,
      bound: { atMost: 2 },
    },
  ];
}
