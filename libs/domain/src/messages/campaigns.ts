import type { MessageList } from './message-list.ts';

export const campaignsMessages = {} as const satisfies MessageList;
