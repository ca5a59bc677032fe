import { hash } from 'node:crypto';
import type { Messages } from './messages.ts';

export class TelegramError extends Error {
  readonly code: number;

  constructor(code: number, description: string) {
    super(description);
    this.name = 'TelegramError';
    this.code = code;
  }
}

export interface World {
  readonly messages: Messages;
  readonly now: () => Date;
  /** '@name' of the one channel that the bot writes to. */
  readonly channel: string;
}

export type Method = (form: FormData) => unknown;

const bot = { id: 7_000_001, is_bot: true, first_name: 'Бот библиотеки', username: 'pbnet_bot' };

export function methods({ messages, now, channel }: World): Readonly<Record<string, Method>> {
  const chat = {
    ...{ id: -1_001_234_567_890, type: 'channel', title: 'Президентская библиотека' },
    username: channel.slice(1),
  };
  const text = (form: FormData, name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const ofChannel = (form: FormData) => {
    if (![channel, String(chat.id)].includes(text(form, 'chat_id')))
      throw new TelegramError(400, 'Bad Request: chat not found');
  };
  const sent = (content: object) => ({ sender_chat: chat, chat, ...content });

  return {
    getMe: () => bot,
    getChat: (form) => {
      ofChannel(form);
      return chat;
    },
    sendMessage: (form) => {
      ofChannel(form);
      const words = text(form, 'text');
      if (words.trim() === '') throw new TelegramError(400, 'Bad Request: message text is empty');
      if (words.length > 4096) throw new TelegramError(400, 'Bad Request: message is too long');
      const added = messages.add({ text: words, photo: null, sentAt: now().toISOString() });
      return sent({ message_id: added.id, date: seconds(now()), text: words });
    },
    sendPhoto: async (form) => {
      ofChannel(form);
      const caption = text(form, 'caption');
      if (caption.length > 1024) throw new TelegramError(400, 'Bad Request: message caption is too long');
      const file = form.get('photo');
      if (!(file instanceof File) || file.size === 0)
        throw new TelegramError(400, 'Bad Request: there is no photo in the request');
      const bytes = Buffer.from(await file.arrayBuffer());
      const photo = { size: bytes.length, sha256: hash('sha256', bytes, 'hex') };
      const added = messages.add({ text: caption, photo, sentAt: now().toISOString() });
      const sizes = [{ file_id: `photo${added.id}`, file_unique_id: `u${added.id}`, width: 1, height: 1 }];
      return sent({ message_id: added.id, date: seconds(now()), photo: sizes, caption });
    },
    deleteMessage: (form) => {
      ofChannel(form);
      if (!messages.remove(Number(text(form, 'message_id'))))
        throw new TelegramError(400, 'Bad Request: message to delete not found');
      return true;
    },
  };
}

function seconds(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}
