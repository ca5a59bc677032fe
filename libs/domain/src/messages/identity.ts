import type { MessageList } from './message-list.ts';

export const identityMessages = {} as const satisfies MessageList;
