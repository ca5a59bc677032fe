import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isOpenToChange } from '@pbnet/domain/meetings';
import { useCan, useHost, useLanguage, WordsDialog } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Meeting } from './meeting-shapes.ts';
import { PostponeMeeting } from './postpone-meeting.tsx';

type Step = 'announce' | 'openRegistration' | 'hold' | 'close';

const stepsOf: Readonly<Record<Meeting['state'], readonly Step[]>> = {
  draft: ['announce'],
  announced: ['openRegistration', 'hold'],
  registration: ['hold'],
  held: ['close'],
  closed: [],
  postponed: [],
  cancelled: [],
};

/** What headquarters can do with the meeting now; the first step stands out. */
export function MeetingSteps({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const mayManage = useCan('meeting.manage');
  const { id, state } = meeting;
  if (!mayManage) return null;
  const running = state === 'announced' || state === 'registration';
  return (
    <>
      {isOpenToChange(state) && (
        <Button variant="default" component={Link} to={`/events/meetings/${id}/edit`}>
          {t('meetings.steps.edit')}
        </Button>
      )}
      {(running || state === 'postponed') && <CancelMeeting meeting={meeting} />}
      {(running || state === 'postponed') && <PostponeMeeting meeting={meeting} />}
      {stepsOf[state].map((step, index) => (
        <StepButton key={step} meeting={meeting} step={step} primary={index === 0} />
      ))}
    </>
  );
}

function useStep() {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const language = useLanguage();
  const queries = useQueryClient();
  return {
    onSuccess: ({ meeting }: { readonly meeting: Meeting }) =>
      host.notify({
        tone: 'done',
        text: t('meetings.steps.done', { state: t(`meetings.state.${meeting.state}`) }),
      }),
    onError: (error: unknown) => host.notify({ tone: 'failed', text: failureOf(error, language).text }),
    onSettled: () => queries.invalidateQueries(api.meetings.pathFilter()),
  };
}

interface StepButtonProps {
  readonly meeting: Meeting;
  readonly step: Step;
  readonly primary: boolean;
}

function StepButton({ meeting: { id, title, version }, step, primary }: StepButtonProps) {
  const { t } = useTranslation();
  const api = useApi();
  const take = useMutation({ ...api.meetings[step].mutationOptions(), ...useStep() });
  return (
    <ConfirmButton
      {...(primary ? {} : { variant: 'default' })}
      question={t(`meetings.steps.${step}Question`, { title })}
      {...(step === 'openRegistration' ? {} : { details: <Text>{t(`meetings.steps.${step}Help`)}</Text> })}
      confirmLabel={t(`meetings.steps.${step}`)}
      onConfirm={() => take.mutateAsync({ meetingId: id, version }).catch(() => undefined)}
    >
      {t(`meetings.steps.${step}`)}
    </ConfirmButton>
  );
}

function CancelMeeting({ meeting: { id, version } }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const { onError: _, ...step } = useStep();
  const cancel = useMutation({ ...useApi().meetings.cancel.mutationOptions(), ...step });
  return (
    <WordsDialog
      thing={`meeting-cancellation:${id}`}
      open={t('meetings.steps.cancel')}
      title={t('meetings.steps.cancelTitle')}
      label={t('meetings.steps.reason')}
      help={t('meetings.steps.reasonHelp')}
      send={t('meetings.steps.cancelSend')}
      short={t('meetings.steps.short')}
      onSend={(reason) => cancel.mutateAsync({ meetingId: id, version, reason })}
    />
  );
}
