import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, Fieldset, FormError, Group, Select, Stack, Textarea, TextInput } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting, Talk } from '../meeting-shapes.ts';

export interface SpeakerActionsProps {
  readonly meeting: Meeting;
  readonly talk: Talk;
  onDone(): void;
}

/** Letters to the speakers of a talk, and after the meeting whether it was given. */
export function SpeakerActions({ meeting, talk, onDone }: SpeakerActionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const key = { meetingId: meeting.id, talkId: talk.id };
  const kept = useKeptText(`speaker-letter:${talk.id}`);
  const [subject, setSubject] = useState(talk.title);
  const [short, setShort] = useState(false);
  const sent = {
    onSuccess: (result: { readonly sent: number }) =>
      host.notify({ tone: 'done', text: t('meetings.call.letters.asked', result) }),
  };
  const ask = useMutation({ ...api.talkCall.ask.mutationOptions(), ...sent });
  const write = useMutation({ ...api.talkCall.write.mutationOptions(), ...sent });
  const mark = useMutation(
    api.programme.markGiven.mutationOptions({
      onSuccess: onDone,
      onSettled: () => queries.invalidateQueries(api.programme.pathFilter()),
    }),
  );
  const error = ask.error ?? write.error ?? mark.error;

  async function send() {
    const wrong = subject.trim().length < 3 || kept.text.trim().length < 5;
    setShort(wrong);
    if (wrong) return;
    const done = await write.mutateAsync({ ...key, subject, text: kept.text }).catch(() => undefined);
    if (done) kept.forget();
  }

  return (
    <Stack>
      <FormError>{error ? failureOf(error, language).text : undefined}</FormError>
      {meeting.state === 'held' && (
        <Select
          label={t('meetings.programme.talk.given')}
          data={[
            { value: 'yes', label: t('meetings.programme.note.given') },
            { value: 'no', label: t('meetings.programme.note.notGiven') },
          ]}
          clearable
          value={talk.given === null ? null : talk.given ? 'yes' : 'no'}
          onChange={(given) =>
            mark.mutate({
              meetingId: meeting.id,
              id: talk.id,
              version: talk.version,
              given: given === null ? null : given === 'yes',
            })
          }
        />
      )}
      {talk.speakerIds.length > 0 && (
        <Fieldset legend={t('meetings.call.letters.title')}>
          <Stack gap="sm">
            <div>
              <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate(key)}>
                {t('meetings.call.letters.ask')}
              </Button>
            </div>
            <TextInput
              label={t('meetings.call.letters.subject')}
              value={subject}
              onChange={({ currentTarget }) => setSubject(currentTarget.value)}
            />
            <Textarea
              label={t('meetings.call.letters.text')}
              description={t('meetings.call.letters.help')}
              autosize
              minRows={3}
              value={kept.text}
              onChange={({ currentTarget }) => kept.write(currentTarget.value)}
              error={short && t('meetings.call.letters.short')}
            />
            <Group justify="end">
              <Button variant="default" loading={write.isPending} onClick={() => void send()}>
                {t('meetings.call.letters.send')}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      )}
    </Stack>
  );
}
