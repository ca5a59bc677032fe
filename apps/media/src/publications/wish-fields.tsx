import { DateTimePicker, Stack, Textarea, TextInput } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export interface Wish {
  /** On the wall of this computer; null for at once. */
  readonly time: string | null;
  readonly title: string;
  readonly description: string;
}

const two = (number: number) => String(number).padStart(2, '0');

/** 'YYYY-MM-DD HH:mm:ss' by the clock of this computer. */
export function wallTime(instant: string | null): string | null {
  if (instant === null) return null;
  const at = new Date(instant);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}:00`;
}

/** What the API takes: empty fields are the video's own. */
export function wishOf({ time, title, description }: Wish) {
  const at = time === null ? null : new Date(time.replace(' ', 'T'));
  return {
    publishAt: at === null || Number.isNaN(at.getTime()) ? null : at.toISOString(),
    title: title.trim() === '' ? null : title.trim(),
    description: description.trim() === '' ? null : description.trim(),
  };
}

export interface WishFieldsProps {
  readonly wish: Wish;
  onChange(wish: Wish): void;
}

export function WishFields({ wish, onChange }: WishFieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack>
      <DateTimePicker
        label={t('publications.time')}
        description={t('publications.timeHelp')}
        clearable
        valueFormat="DD.MM.YYYY HH:mm"
        value={wish.time}
        onChange={(time) => onChange({ ...wish, time })}
      />
      <TextInput
        label={t('publications.titleField')}
        description={t('publications.titleHelp')}
        maxLength={300}
        value={wish.title}
        onChange={({ currentTarget }) => onChange({ ...wish, title: currentTarget.value })}
      />
      <Textarea
        label={t('publications.description')}
        description={t('publications.descriptionHelp')}
        autosize
        minRows={2}
        maxLength={6000}
        value={wish.description}
        onChange={({ currentTarget }) => onChange({ ...wish, description: currentTarget.value })}
      />
    </Stack>
  );
}
