import type { Day } from '../month.ts';

/** What people write about a video before and after its file. Instants are ISO texts. */
export interface VideoContent {
  readonly title: string;
  readonly annotation: string;
  readonly theme: string;
  readonly tags: readonly string[];
  readonly language: string;
  readonly recordedOn: Day | null;
  readonly jointEventId: string | null;
  /** The wished time of publication; null for as soon as it is approved. */
  readonly publishAt: string | null;
}

/** Themes that are offered; another can be typed. */
export const usualThemes = [
  'История',
  'Краеведение',
  'Литература',
  'Искусство',
  'Великая Отечественная война',
  'Право',
  'Наука',
  'Детям и школе',
  'Работа библиотек',
] as const;

export const videoLanguages = ['ru', 'en', 'tt', 'ba', 'cv', 'sah', 'other'] as const;
