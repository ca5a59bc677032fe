import type { MailingKind } from './delivery.ts';

/** One run for one kind and month, or whatever else it is about, whoever presses the button and however often. */
export function runKey(kind: MailingKind, about: string): string {
  return `${kind}:${about}`;
}
