import type { MessageList } from './message-list.ts';

export const mailMessages = {} as const satisfies MessageList;
