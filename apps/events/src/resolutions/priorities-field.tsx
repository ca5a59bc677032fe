import { Stack, Textarea, TextInput } from '@pbnet/ui';
import type { SaveResolution } from '@pbnet/validation/resolutions';
import { useState } from 'react';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

/** One priority a line. */
export function PrioritiesField({ control }: { readonly control: Control<SaveResolution> }) {
  const { t } = useTranslation();
  const { field: title } = useController({ control, name: 'prioritiesTitle' });
  const { field, fieldState } = useController({ control, name: 'priorities' });
  const [text, setText] = useState(() => field.value.join('\n'));
  return (
    <Stack gap="xs">
      <TextInput label={t('resolutions.priorities.title')} value={title.value} onChange={title.onChange} />
      <Textarea
        label={t('resolutions.priorities.lines')}
        description={t('resolutions.priorities.help')}
        autosize
        minRows={3}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          field.onChange(
            currentTarget.value
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line !== ''),
          );
        }}
        error={fieldState.error && t('resolutions.priorities.short')}
      />
    </Stack>
  );
}
