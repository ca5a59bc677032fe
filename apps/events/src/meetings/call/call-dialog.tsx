import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { dayIn, type Day } from '@pbnet/domain';
import { useHost, useKeptText, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  Checkbox,
  DatePickerInput,
  FormError,
  Group,
  Modal,
  SimpleGrid,
  Stack,
  Textarea,
} from '@pbnet/ui';
import { saveCall } from '@pbnet/validation/meetings';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallSheet } from '../meeting-shapes.ts';
import { useMeeting } from '../use-meeting.ts';

export interface CallDialogProps {
  readonly call: CallSheet['call'];
  onClose(): void;
}

/** When talks are taken and which. */
export function CallDialog({ call, onClose }: CallDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { meeting } = useMeeting();
  const kept = useKeptText(`talk-call:${meeting.id}`, call?.request ?? '');
  const [opensOn, setOpensOn] = useState<Day | null>(call?.opensOn ?? dayIn(meeting.zone, new Date()));
  const [closesOn, setClosesOn] = useState<Day | null>(call?.closesOn ?? null);
  const [outside, setOutside] = useState(call?.outside ?? false);
  const [asked, setAsked] = useState(false);
  const save = useMutation(api.talkCall.save.mutationOptions());
  const typed = {
    meetingId: meeting.id,
    version: call?.version ?? 0,
    opensOn,
    closesOn,
    request: kept.text,
    outside,
  };
  const checked = saveCall.safeParse(typed);
  const wrong = new Set(asked ? checked.error?.issues.map(({ path }) => path[0]) : []);
  const days = [
    ['opensOn', opensOn, setOpensOn],
    ['closesOn', closesOn, setClosesOn],
  ] as const;

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (!checked.success) return;
    const done = await save.mutateAsync(checked.data).then(
      () => true,
      () => false,
    );
    await queries.invalidateQueries(api.talkCall.pathFilter());
    if (!done) return;
    kept.forget();
    host.notify({ tone: 'done', text: t('meetings.call.saved') });
    onClose();
  }

  return (
    <Modal opened onClose={onClose} title={t(call ? 'meetings.call.edit' : 'meetings.call.make')}>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack>
          <FormError>{save.error ? failureOf(save.error, language).text : undefined}</FormError>
          <SimpleGrid cols={2}>
            {days.map(([name, value, set]) => (
              <DatePickerInput
                key={name}
                label={t(`meetings.call.${name}`)}
                value={value}
                onChange={(day) => set(day as Day | null)}
                error={wrong.has(name) && t('meetings.call.form.wrong.day')}
              />
            ))}
          </SimpleGrid>
          <Textarea
            label={t('meetings.call.request')}
            autosize
            minRows={4}
            value={kept.text}
            onChange={({ currentTarget }) => kept.write(currentTarget.value)}
            error={wrong.has('request') && t('meetings.call.form.wrong.request')}
          />
          <Checkbox
            label={t('meetings.call.outside')}
            checked={outside}
            onChange={({ currentTarget }) => setOutside(currentTarget.checked)}
          />
          <Group justify="end">
            <Button type="submit" loading={save.isPending}>
              {t('meetings.call.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
