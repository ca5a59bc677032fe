import { connect } from '../database.ts';
import { readDatabaseUrl } from '../env.ts';
import { auditChain } from './audit-chain.ts';

const faults = {
  'row-missing': 'the row of the log is gone',
  'row-changed': 'the row of the log or its seal was changed',
  'link-missing': 'a seal is gone',
} as const;

/** Goes through the whole chain; exit code 0 when it is whole, 1 with the first broken position when it is not. */
const database = connect({ url: readDatabaseUrl(), connections: 1 });
const verdict = await auditChain(database).verify();
await database.close();

if (verdict.whole) {
  console.log(`The audit log is whole: ${verdict.links} sealed rows, ${verdict.unsealed} not sealed yet.`);
  console.log(`Head: ${verdict.head}. Kept elsewhere, it also proves that no rows were cut off the end.`);
} else {
  const row = verdict.auditId === null ? '' : ` (row ${verdict.auditId})`;
  console.error(`The audit log is broken at position ${verdict.position}${row}: ${faults[verdict.fault]}.`);
  process.exitCode = 1;
}
