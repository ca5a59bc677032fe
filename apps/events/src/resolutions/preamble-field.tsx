import {
  preambleMarks,
  preambleText,
  type MeetingFactSheet,
  type PreambleMark,
} from '@pbnet/domain/resolutions';
import { Button, Group, Paper, Stack, Text, Textarea } from '@pbnet/ui';
import { longestPreamble, type SaveResolution } from '@pbnet/validation/resolutions';
import { useRef } from 'react';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PreambleView } from './preamble-view.tsx';

export interface PreambleFieldProps {
  readonly control: Control<SaveResolution>;
  readonly facts: MeetingFactSheet | null;
}

const marks = Object.keys(preambleMarks) as readonly PreambleMark[];

/** Words are free around the marks in braces, which stay the meeting's own numbers; the reading is below. */
export function PreambleField({ control, facts }: PreambleFieldProps) {
  const { t } = useTranslation();
  const { field } = useController({ control, name: 'preamble' });
  const area = useRef<HTMLTextAreaElement>(null);

  function insert(mark: PreambleMark) {
    const at = area.current?.selectionStart ?? field.value.length;
    field.onChange(`${field.value.slice(0, at)}{${mark}}${field.value.slice(at)}`);
    area.current?.focus();
  }

  return (
    <Stack gap="xs">
      <Textarea
        ref={area}
        label={t('resolutions.preamble.label')}
        description={t('resolutions.preamble.help')}
        autosize
        minRows={5}
        maxLength={longestPreamble}
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
      />
      {facts && (
        <Group gap="xs" role="group" aria-label={t('resolutions.preamble.marks')}>
          <Text size="sm">{t('resolutions.preamble.marks')}</Text>
          {marks
            .filter((mark) => preambleText(`{${mark}}`, facts) !== `{${mark}}`)
            .map((mark) => (
              <Button key={mark} lang="ru" size="compact-sm" variant="default" onClick={() => insert(mark)}>
                {mark}
              </Button>
            ))}
        </Group>
      )}
      <Paper withBorder p="md" role="region" aria-label={t('resolutions.preamble.reading')}>
        <Text size="sm" c="dimmed" mb="xs">
          {t('resolutions.preamble.reading')}
        </Text>
        <PreambleView text={field.value} facts={facts} />
      </Paper>
    </Stack>
  );
}
