import type { ApiOutputs } from '@pbnet/api-client';
import type { ModerationItem } from '@pbnet/domain/moderation';

export type Queue = ApiOutputs['moderation']['queue'];
export type QueuedVideo = Queue['rows'][number];
export type Sheet = ApiOutputs['moderation']['sheet'];
export type ChecklistLine = Sheet['items'][number];
export type Remark = Sheet['remarks'][number];
export type StoredItem = ApiOutputs['moderation']['items'][number];

export function itemName({ nameRu, nameEn }: ModerationItem, language: 'ru' | 'en'): string {
  return language === 'ru' ? nameRu : nameEn;
}

export function itemHelp({ helpRu, helpEn }: ModerationItem, language: 'ru' | 'en'): string {
  return language === 'ru' ? helpRu : helpEn;
}

/** Milliseconds of «1:05», «0:01:05»; null for nothing, undefined for what is no time. */
export function readMoment(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const [, hours = '0', minutes = '', seconds = ''] =
    /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]?\d)$/.exec(text) ?? [];
  if (minutes === '') return undefined;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
