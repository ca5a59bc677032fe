import { dayIn, isDay } from '@pbnet/domain';
import { videoLanguages, type VideoContent } from '@pbnet/domain/videos';
import { ownZone, typedInstant, typedTime } from '@pbnet/micro-frontend/forms';
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

export function valuesOf(content: VideoContent): FormValues {
  const { title, annotation, theme, tags, language, recordedOn, jointEventId, publishAt } = content;
  return {
    ...{ title, annotation, theme, language, recordedOn, jointEventId },
    tags: tags.join(', '),
    publishAt: typedTime(publishAt, ownZone()),
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
    publishAt: typedInstant(publishAt, ownZone()),
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
  const wished = typedInstant(publishAt, ownZone());
  if (wished !== null && publishAt !== read?.publishAt && new Date(wished) <= new Date())
    faults.set('publishAt', 'past');
  if (recordedOn !== null && recordedOn > dayIn(ownZone(), new Date())) faults.set('recordedOn', 'future');
  return faults;
}
