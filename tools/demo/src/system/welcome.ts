import { demoAccounts, demoPassword } from '../people.ts';
import type { Base } from './base.ts';

export interface Welcome {
  readonly base: Base;
  readonly logs: string;
  readonly seconds: number;
}

/** What a person needs to begin: addresses, accounts by role, where to look when something is wrong. */
export function welcome({ base, logs, seconds }: Welcome): string {
  const width = Math.max(...demoAccounts.map(({ email }) => email.length));
  const accounts = demoAccounts.map(
    ({ email, name, role }) => `    ${email.padEnd(width)}  ${name} (${role})`,
  );
  return [
    '',
    `pbnet is ready in ${seconds.toFixed(1)} s${base.isNew ? ', with new demo data' : ''}`,
    `  the system      ${base.env['PUBLIC_URL']}`,
    `  letters it sent http://localhost:${base.mailbox.webPort}`,
    '  and, in place of the platforms:',
    `    YouTube       ${base.standIns.youtube.url}`,
    `    VK            ${base.standIns.vk.url}`,
    `    RuTube        ${base.standIns.rutube.url}`,
    `    Telegram      ${base.standIns.telegram.url}`,
    `    Gosuslugi     ${base.standIns.esia.url}`,
    `    documents     ${base.standIns.resources.url}, from a centre: ${base.door.url}/door/enter`,
    `  logs            ${logs}`,
    `  accounts, password of each: ${demoPassword}`,
    ...accounts,
    '  stop with Ctrl+C',
    '',
  ].join('\n');
}
