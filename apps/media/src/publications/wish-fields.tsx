import { ownZone, typedInstant } from '@pbnet/micro-frontend/forms';
import { DateTimePicker, Stack, Textarea, TextInput } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export interface Wish {
  /** On the wall of this computer; null for at once. */
  readonly time: string | null;
  readonly title: string;
  readonly description: string;
}

/** What the API takes: empty fields are the video's own. */
export function wishOf({ time, title, description }: Wish) {
  return {
    publishAt: typedInstant(time, ownZone()),
    title: title.trim() === '' ? null : title.trim(),
    description: description.trim() === '' ? null : description.trim(),
  };
}

export interface WishFieldsProps {
  readonly wish: Wish;
  /** False once it is out: no time brings it back. */
  readonly timed?: boolean;
  onChange(wish: Wish): void;
}

export function WishFields({ wish, timed = true, onChange }: WishFieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack>
      {timed && (
        <DateTimePicker
          label={t('publications.time')}
          description={t('publications.timeHelp')}
          clearable
          valueFormat="DD.MM.YYYY HH:mm"
          value={wish.time}
          onChange={(time) => onChange({ ...wish, time })}
        />
      )}
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
