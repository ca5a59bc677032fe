import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { Day } from '@pbnet/domain';
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
  useDisclosure,
} from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from './meeting-shapes.ts';

/** Other days, or none yet, with the reason that everybody reads. */
export function PostponeMeeting({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('meetings.steps.postpone')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('meetings.steps.postponeTitle')}>
        <PostponeForm meeting={meeting} onSent={dialog.close} />
      </Modal>
    </>
  );
}

function PostponeForm({ meeting, onSent }: { readonly meeting: Meeting; onSent(): void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const kept = useKeptText(`meeting-postponing:${meeting.id}`);
  const [unknown, setUnknown] = useState(false);
  const [startsOn, setStartsOn] = useState<Day | null>(null);
  const [endsOn, setEndsOn] = useState<Day | null>(null);
  const [asked, setAsked] = useState(false);
  const postpone = useMutation(api.meetings.postpone.mutationOptions());
  const reason = kept.text.trim();
  const waits = meeting.state === 'postponed';
  const days = [
    ['startsOn', startsOn, setStartsOn],
    ['endsOn', endsOn, setEndsOn],
  ] as const;

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (reason.length < 5 || (!unknown && (startsOn === null || endsOn === null))) return;
    const { id: meetingId, version } = meeting;
    const next = unknown ? { startsOn: null, endsOn: null } : { startsOn, endsOn };
    const sent = await postpone.mutateAsync({ meetingId, version, reason, ...next }).catch(() => undefined);
    if (!sent) return;
    kept.forget();
    onSent();
    host.notify({
      tone: 'done',
      text: t('meetings.steps.done', { state: t(`meetings.state.${sent.meeting.state}`) }),
    });
    await queries.invalidateQueries(api.meetings.pathFilter());
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>{postpone.error ? failureOf(postpone.error, language).text : undefined}</FormError>
        {!waits && (
          <Checkbox
            label={t('meetings.steps.withoutDays')}
            checked={unknown}
            onChange={({ currentTarget }) => setUnknown(currentTarget.checked)}
          />
        )}
        {!unknown && (
          <SimpleGrid cols={2}>
            {days.map(([name, value, set]) => (
              <DatePickerInput
                key={name}
                label={t(`meetings.form.${name}`)}
                value={value}
                onChange={(day) => set(day as Day | null)}
                error={asked && value === null && t('meetings.form.wrong.day')}
              />
            ))}
          </SimpleGrid>
        )}
        <Textarea
          label={t('meetings.steps.reason')}
          description={t('meetings.steps.reasonHelp')}
          autosize
          minRows={3}
          maxLength={1000}
          value={kept.text}
          onChange={({ currentTarget }) => kept.write(currentTarget.value)}
          error={asked && reason.length < 5 && t('meetings.steps.short')}
        />
        <Group justify="end">
          <Button type="submit" loading={postpone.isPending}>
            {t('meetings.steps.postponeSend')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
