import { useApi } from '@pbnet/api-client/react';
import { SavedTextField, useSavedText, type VersionedText } from '@pbnet/micro-frontend';
import { longestMeetingWords } from '@pbnet/validation/meetings';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../meeting-shapes.ts';
import { useMeeting } from '../use-meeting.ts';

export interface MinutesFieldProps {
  readonly item: AgendaItem;
  readonly field: 'text' | 'outcome';
}

/** One text of an item: it saves itself, and shows another secretary's when both wrote at once. */
export function MinutesField({ item, field }: MinutesFieldProps) {
  const { t } = useTranslation();
  const { meeting } = useMeeting();
  const save = useMutation(useApi().minutes.save.mutationOptions());
  const saved = useSavedText({
    thing: `meeting-minutes:${item.id}:${field}`,
    ...item[field],
    save: ({ text, version }) =>
      save.mutateAsync({ meetingId: meeting.id, agendaItemId: item.id, field, version, text }),
    current: ({ current }) => current as VersionedText | undefined,
  });
  return (
    <SavedTextField
      {...saved}
      label={`${t(`meetings.minutes.${field}`)}: ${item.title}`}
      {...(field === 'text' ? { help: t('meetings.minutes.textHelp') } : {})}
      minRows={field === 'text' ? 4 : 2}
      maxLength={longestMeetingWords}
    />
  );
}
