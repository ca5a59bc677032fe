import { parseArgs } from 'node:util';

const options = {
  readers: { type: 'string', default: '100000' },
  log: { type: 'string', default: '2000000' },
} as const;

/** The sections named on the command line, and how large the access service's data set is to be. */
export function asked(): {
  readonly sections: readonly string[];
  readonly readers: number;
  readonly log: number;
} {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  return { sections: positionals, readers: Number(values.readers), log: Number(values.log) };
}
