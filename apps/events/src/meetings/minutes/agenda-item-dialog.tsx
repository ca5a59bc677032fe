import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  ConfirmButton,
  FormError,
  Group,
  Modal,
  NumberInput,
  Stack,
  TextInput,
  type NumberInputProps,
} from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../meeting-shapes.ts';
import { useMeeting } from '../use-meeting.ts';

export interface AgendaItemDialogProps {
  readonly item: AgendaItem | null;
  onClose(): void;
}

export function AgendaItemDialog({ item, onClose }: AgendaItemDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { meeting } = useMeeting();
  const [key] = useState(() => ({
    meetingId: meeting.id,
    id: item?.id ?? crypto.randomUUID(),
    version: item?.version ?? 0,
  }));
  const [title, setTitle] = useState(item?.title ?? '');
  const [speaker, setSpeaker] = useState(item?.speaker ?? '');
  const [minutes, setMinutes] = useState<NumberInputProps['value']>(item?.minutes ?? null);
  const [asked, setAsked] = useState(false);
  const done = {
    onSuccess: () => {
      host.notify({ tone: 'done', text: t('meetings.minutes.saved') });
      onClose();
    },
    onSettled: () => queries.invalidateQueries(api.minutes.pathFilter()),
  };
  const save = useMutation({ ...api.minutes.saveItem.mutationOptions(), ...done });
  const remove = useMutation({ ...api.minutes.removeItem.mutationOptions(), ...done });
  const error = save.error ?? remove.error;
  const named = title.trim().length >= 3;

  function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (named) save.mutate({ ...key, title, speaker, minutes: typeof minutes === 'number' ? minutes : null });
  }

  return (
    <Modal opened onClose={onClose} title={t(item ? 'meetings.minutes.edit' : 'meetings.minutes.add')}>
      <form onSubmit={send} noValidate>
        <Stack>
          <FormError>{error ? failureOf(error, language).text : undefined}</FormError>
          <TextInput
            label={t('meetings.minutes.name')}
            data-autofocus
            value={title}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
            error={asked && !named && t('meetings.minutes.wrongTitle')}
          />
          <TextInput
            label={t('meetings.minutes.speaker')}
            value={speaker}
            onChange={({ currentTarget }) => setSpeaker(currentTarget.value)}
          />
          <NumberInput label={t('meetings.minutes.minutes')} value={minutes} onChange={setMinutes} />
          <Group justify="space-between">
            {item ? (
              <ConfirmButton
                variant="default"
                question={t('meetings.minutes.removeQuestion', { title: item.title })}
                confirmLabel={t('meetings.minutes.remove')}
                onConfirm={() => remove.mutateAsync(key).catch(() => undefined)}
              >
                {t('meetings.minutes.remove')}
              </ConfirmButton>
            ) : (
              <span />
            )}
            <Button type="submit" loading={save.isPending}>
              {t('meetings.minutes.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
