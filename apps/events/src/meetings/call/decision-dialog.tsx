import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, Text, Textarea } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../meeting-shapes.ts';
import classes from '../meetings.module.css';
import { useMeeting } from '../use-meeting.ts';

export interface DecisionDialogProps {
  readonly proposal: Proposal;
  onClose(): void;
}

const decisions = ['decline', 'ask', 'accept'] as const;

/** A proposal is read whole and decided; the speaker gets a letter. */
export function DecisionDialog({ proposal, onClose }: DecisionDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { meeting } = useMeeting();
  const kept = useKeptText(`talk-decision:${proposal.id}`);
  const [short, setShort] = useState(false);
  const decide = useMutation(
    api.talkCall.decide.mutationOptions({
      onSuccess: () => {
        kept.forget();
        host.notify({ tone: 'done', text: t('meetings.call.decision.done') });
        onClose();
      },
      onSettled: async () => {
        await queries.invalidateQueries(api.talkCall.pathFilter());
        await queries.invalidateQueries(api.programme.pathFilter());
      },
    }),
  );
  const { id, version, state, title, annotation, speakerName, speakerOffice, speakerEmail, minutes } =
    proposal;
  const answer = kept.text.trim();
  const waits = state === 'submitted' || state === 'asked';

  function send(decision: (typeof decisions)[number]) {
    const missing = decision !== 'accept' && answer.length < 5;
    setShort(missing);
    if (!missing) decide.mutate({ meetingId: meeting.id, id, version, decision, answer });
  }

  return (
    <Modal opened onClose={onClose} size="lg" title={t('meetings.call.decision.title')}>
      <Stack>
        <FormError>{decide.error ? failureOf(decide.error, language).text : undefined}</FormError>
        <Text fw={600}>{title}</Text>
        <Text className={classes['words'] ?? ''}>{annotation}</Text>
        <Text c="dimmed">
          {[speakerName, speakerOffice, speakerEmail, t('meetings.programme.minutes', { count: minutes })]
            .filter((part) => part !== '')
            .join(' · ')}
        </Text>
        {waits && (
          <>
            <Textarea
              label={t('meetings.call.decision.answer')}
              description={t('meetings.call.decision.answerHelp')}
              autosize
              minRows={3}
              maxLength={2000}
              value={kept.text}
              onChange={({ currentTarget }) => kept.write(currentTarget.value)}
              error={short && answer.length < 5 && t('meetings.call.decision.short')}
            />
            <Group justify="end">
              {decisions.map((decision) => (
                <Button
                  key={decision}
                  variant={decision === 'accept' ? 'filled' : 'default'}
                  loading={decide.isPending && decide.variables.decision === decision}
                  onClick={() => send(decision)}
                >
                  {t(`meetings.call.decision.${decision}`)}
                </Button>
              ))}
            </Group>
          </>
        )}
      </Stack>
    </Modal>
  );
}
