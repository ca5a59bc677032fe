import { demoAccounts, demoPassword } from '../people.ts';

export interface Welcome {
  readonly address: string;
  readonly mailbox: string;
  readonly logs: string;
  readonly isNew: boolean;
  readonly seconds: number;
}

/** What a person needs to begin: addresses, accounts by role, where to look when something is wrong. */
export function welcome({ address, mailbox, logs, isNew, seconds }: Welcome): string {
  const width = Math.max(...demoAccounts.map(({ email }) => email.length));
  const accounts = demoAccounts.map(
    ({ email, name, role }) => `    ${email.padEnd(width)}  ${name} (${role})`,
  );
  return [
    '',
    `pbnet is ready in ${seconds.toFixed(1)} s${isNew ? ', with new demo data' : ''}`,
    `  the system      ${address}`,
    `  letters it sent ${mailbox}`,
    `  logs            ${logs}`,
    `  accounts, password of each: ${demoPassword}`,
    ...accounts,
    '  stop with Ctrl+C',
    '',
  ].join('\n');
}
