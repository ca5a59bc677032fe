import { failures } from '../failures.ts';
import type { Rule } from '../rules.ts';

export interface FailureChoice {
  readonly name: string;
  readonly label: string;
  readonly rule: (address: string) => Rule;
}

/** The failures that the web page offers. */
export const failureChoices: readonly FailureChoice[] = [
  { name: 'unknown-user', label: 'Такого адреса нет (550 сразу)', rule: failures.unknownUser },
  { name: 'bounce', label: 'Принять, потом вернуть отправителю', rule: failures.bounce },
  { name: 'greylist', label: 'Просить повторить позже, один раз (451)', rule: failures.greylist },
  { name: 'slow', label: 'Отвечать через 5 секунд', rule: (address) => failures.slow(5_000, address) },
  { name: 'lose-answer', label: 'Принять и оборвать связь, один раз', rule: failures.loseAnswer },
  { name: 'refuse', label: 'Не принимать соединения (для всех адресов)', rule: failures.refuseConnections },
];

export function readFailure(form: Readonly<Record<string, unknown>>): Rule {
  const choice = failureChoices.find(({ name }) => name === form['failure']) ?? failureChoices[0];
  const address = typeof form['address'] === 'string' ? form['address'].trim() : '';
  if (!choice) throw new Error('no failures to choose from');
  return choice.rule(address || '*');
}
