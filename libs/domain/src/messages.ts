import { campaignsMessages } from './messages/campaigns.ts';
import { commonMessages } from './messages/common.ts';
import { entryMessages } from './messages/entry.ts';
import { identityMessages } from './messages/identity.ts';
import { mailMessages } from './messages/mail.ts';
import { monitoringMessages } from './messages/monitoring.ts';
import { networkMessages } from './messages/network.ts';
import { platformMessages } from './messages/platform.ts';

/** The closed list of sentences that a broken rule can say: what happened, what is safe, what to do. */
export const messages = {
  ...commonMessages,
  ...identityMessages,
  ...networkMessages,
  ...monitoringMessages,
  ...entryMessages,
  ...campaignsMessages,
  ...mailMessages,
  ...platformMessages,
} as const;

export type MessageKey = keyof typeof messages;

export type Language = 'ru' | 'en';

/** The sentence of a key in a language, with `{{name}}` filled from the details. */
export function sentence(
  key: MessageKey,
  language: Language,
  details: Readonly<Record<string, unknown>> = {},
): string {
  return messages[key][language].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(details[name] ?? ''));
}
