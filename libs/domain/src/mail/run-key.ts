import type { Month } from '../month.ts';
import type { MailingKind } from './delivery.ts';

/** One run for one kind and month, whoever presses the button and however often. */
export function runKey(kind: MailingKind, month: Month): string {
  return `${kind}:${month}`;
}
