import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface TelegramMessage {
  readonly id: number;
  readonly text: string;
  /** Null for one without a picture. */
  readonly photo: { readonly size: number; readonly sha256: string } | null;
  readonly sentAt: string;
}

export interface Messages {
  all(): readonly TelegramMessage[];
  /** Numbers are never given twice. */
  add(message: Omit<TelegramMessage, 'id'>): TelegramMessage;
  /** False when it was not there. */
  remove(id: number): boolean;
}

interface Kept {
  readonly last: number;
  readonly messages: readonly TelegramMessage[];
}

/** The messages of the one channel: kept over restarts when a folder is given. */
export function openMessages(directory?: string): Messages {
  const file = directory === undefined ? null : path.join(directory, 'messages.json');
  let kept: Kept = { last: 0, messages: [] };
  if (directory !== undefined) mkdirSync(directory, { recursive: true });
  try {
    if (file !== null) kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    // The first start: nothing lies there yet.
  }

  function keep(changed: Kept): void {
    kept = changed;
    if (file === null) return;
    writeFileSync(`${file}.new`, JSON.stringify(kept));
    renameSync(`${file}.new`, file);
  }

  return {
    all: () => kept.messages,
    add(message) {
      const added = { id: kept.last + 1, ...message };
      keep({ last: added.id, messages: [...kept.messages, added] });
      return added;
    },
    remove(id) {
      const left = kept.messages.filter((message) => message.id !== id);
      const was = left.length < kept.messages.length;
      keep({ ...kept, messages: left });
      return was;
    },
  };
}
