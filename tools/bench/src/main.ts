import { access } from './access/access.ts';
import { asked } from './access/size.ts';
import { coldLoad } from './cold-load/cold-load.ts';
import { controlBoard } from './control-board/control-board.ts';
import { dashboard } from './dashboard/dashboard.ts';
import { gallery } from './gallery/gallery.ts';
import { grid } from './grid/grid.ts';
import { importForms } from './import/import.ts';
import { kill } from './kill/kill.ts';
import { mailing } from './mailing/mailing.ts';
import { programme } from './programme/programme.ts';
import { renewalDrafts } from './renewal-drafts/renewal-drafts.ts';
import { registry } from './registry/registry.ts';
import { reports } from './reports/reports.ts';
import { holds, type Row } from './row.ts';
import { signature } from './signature/signature.ts';
import { startBench, type BenchSystem } from './system.ts';
import { table } from './table.ts';
import { upload } from './upload/upload.ts';

/** Each section measures one part of the product against its floor in the same run. */
const sections: Readonly<Record<string, (system: BenchSystem) => Promise<readonly Row[]>>> = {
  access,
  reports,
  mailing,
  kill,
  import: importForms,
  'cold-load': coldLoad,
  gallery,
  grid,
  dashboard,
  'control-board': controlBoard,
  programme,
  registry,
  signature,
  'renewal-drafts': renewalDrafts,
  upload,
};

const wanted = asked().sections;
const chosen = Object.entries(sections).filter(([name]) => wanted.length === 0 || wanted.includes(name));

console.log('bench: building the data set (2,000 centres × 90 months × 12 indicators)');
const system = await startBench(90);
const rows: Row[] = [];
try {
  for (const [name, measure] of chosen) {
    console.log(`bench: ${name}`);
    rows.push(...(await measure(system)));
  }
} finally {
  await system.stop();
}
console.log(`\n${table(rows)}`);
process.exitCode = rows.every(holds) ? 0 : 1;
