import { isDay } from '@pbnet/domain';
import { videoLanguages, type VideoContent } from '@pbnet/domain/videos';
import { videoContent, type CreateVideo } from '@pbnet/validation/videos';

type Content = CreateVideo['content'];

/** A card as the form holds it: keywords as a line, the time of publication by the clock of this computer. */
export interface FormValues {
  readonly title: string;
  readonly annotation: string;
  readonly theme: string;
  readonly tags: string;
  readonly language: string;
  readonly recordedOn: string | null;
  readonly jointEventId: string | null;
  /** 'YYYY-MM-DD HH:mm:ss' */
  readonly publishAt: string | null;
}

export const emptyValues: FormValues = {
  title: '',
  annotation: '',
  theme: '',
  tags: '',
  language: 'ru',
  recordedOn: null,
  jointEventId: null,
  publishAt: null,
};

function wall(instant: string): string {
  const at = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

export function valuesOf(content: VideoContent): FormValues {
  const { title, annotation, theme, tags, language, recordedOn, jointEventId, publishAt } = content;
  return {
    ...{ title, annotation, theme, language, recordedOn, jointEventId },
    tags: tags.join(', '),
    publishAt: publishAt === null ? null : wall(publishAt),
  };
}

export function contentOf(values: FormValues): Content {
  const { publishAt, recordedOn, language, tags, ...same } = values;
  const words = tags.split(',').map((word) => word.trim());
  return {
    ...same,
    title: same.title.trim(),
    annotation: same.annotation.trim(),
    theme: same.theme.trim(),
    tags: [...new Set(words.filter((word) => word !== ''))],
    language: videoLanguages.find((known) => known === language) ?? 'other',
    recordedOn: recordedOn !== null && isDay(recordedOn) ? recordedOn : null,
    publishAt: publishAt === null ? null : new Date(publishAt.replace(' ', 'T')).toISOString(),
  };
}

export type FieldFault = 'title' | 'annotation' | 'theme' | 'tags' | 'past' | 'future';

/** What is wrong in the form before anything is sent, by field. @param read the card that is corrected */
export function faultsOf(
  values: FormValues,
  read: FormValues | null,
): ReadonlyMap<keyof FormValues, FieldFault> {
  const faults = new Map<keyof FormValues, FieldFault>();
  const checked = videoContent.safeParse(contentOf(values));
  for (const { path } of checked.error?.issues ?? []) {
    const field = path[0];
    if (field === 'title' || field === 'annotation' || field === 'theme' || field === 'tags')
      faults.set(field, field);
  }
  const { publishAt, recordedOn } = values;
  if (
    publishAt !== null &&
    publishAt !== read?.publishAt &&
    new Date(publishAt.replace(' ', 'T')) <= new Date()
  )
    faults.set('publishAt', 'past');
  if (recordedOn !== null && recordedOn > wall(new Date().toISOString()).slice(0, 10))
    faults.set('recordedOn', 'future');
  return faults;
}
