import type { MessageList } from './message-list.ts';

export const monitoringMessages = {} as const satisfies MessageList;
