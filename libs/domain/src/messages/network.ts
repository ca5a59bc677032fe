import type { MessageList } from './message-list.ts';

export const networkMessages = {} as const satisfies MessageList;
