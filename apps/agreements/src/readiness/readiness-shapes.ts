import type { ApiOutputs } from '@pbnet/api-client';

export type Sheet = ApiOutputs['readiness']['get'];
export type Line = Sheet['items'][number];
export type StoredItem = ApiOutputs['readiness']['items'][number];

export function itemName({ nameRu, nameEn }: Pick<Line, 'nameRu' | 'nameEn'>, language: 'ru' | 'en'): string {
  return language === 'ru' ? nameRu : nameEn;
}

export function itemHelp({ helpRu, helpEn }: Pick<Line, 'helpRu' | 'helpEn'>, language: 'ru' | 'en'): string {
  return language === 'ru' ? helpRu : helpEn;
}
