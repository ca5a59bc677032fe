import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useCan, useLanguage } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, Group, Stack, Text } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Person } from './attendance-shapes.ts';
import { EditPerson } from './edit-person.tsx';
import { usePersonName } from './person-words.tsx';
import { useRefresh } from './use-refresh.ts';

/** What can be done about one person now; each button names the person for those who hear the page. */
export function PersonActions({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const refresh = useRefresh();
  const mayManage = useCan('attendance.manage');
  const name = usePersonName()(person);
  const onSettled = () => refresh();
  const answer = useMutation(api.attendance.answer.mutationOptions({ onSettled }));
  const decide = useMutation(api.attendance.decide.mutationOptions({ onSettled }));
  const mark = useMutation(api.attendance.mark.mutationOptions({ onSettled }));
  const error = answer.error ?? decide.error ?? mark.error;
  const { id: attendeeId, version, state, mode, inPersonAt, videoconferenceAt } = person;
  const of = { attendeeId, version };
  const decided = state === 'pending' || state === 'waiting';
  const button = { size: 'compact-md', variant: 'default' } as const;
  const was = mode === 'videoconference' ? videoconferenceAt : inPersonAt;

  return (
    <Stack gap={4}>
      <Group gap="xs">
        {mayManage && decided && (
          <>
            <Button
              {...button}
              aria-label={`${t('attendance.action.admit')}: ${name}`}
              loading={decide.isPending}
              onClick={() => decide.mutate({ ...of, admit: true })}
            >
              {t('attendance.action.admit')}
            </Button>
            <ConfirmButton
              {...button}
              aria-label={`${t('attendance.action.reject')}: ${name}`}
              question={t('attendance.action.rejectQuestion', { name })}
              onConfirm={() => decide.mutateAsync({ ...of, admit: false }).catch(() => undefined)}
            >
              {t('attendance.action.reject')}
            </ConfirmButton>
          </>
        )}
        {(state === 'invited' || state === 'declined') && (
          <Button
            {...button}
            aria-label={`${t('attendance.action.comes')}: ${name}`}
            loading={answer.isPending}
            onClick={() => answer.mutate({ ...of, mode, answer: 'accepted' })}
          >
            {t('attendance.action.comes')}
          </Button>
        )}
        {(state === 'invited' || state === 'registered' || (decided && !mayManage)) && (
          <ConfirmButton
            {...button}
            aria-label={`${t('attendance.action.declines')}: ${name}`}
            question={t('attendance.action.declineQuestion', { name })}
            details={<Text>{t('attendance.action.declineDetails')}</Text>}
            onConfirm={() => answer.mutateAsync({ ...of, mode, answer: 'declined' }).catch(() => undefined)}
          >
            {t('attendance.action.declines')}
          </ConfirmButton>
        )}
        {mayManage && state === 'registered' && mode !== 'closed-stream' && (
          <Button
            {...button}
            aria-label={`${t(was === null ? 'attendance.action.here' : 'attendance.action.notHere')}: ${name}`}
            loading={mark.isPending}
            onClick={() => mark.mutate({ ...of, mode, present: was === null })}
          >
            {t(was === null ? 'attendance.action.here' : 'attendance.action.notHere')}
          </Button>
        )}
        <EditPerson key={version} person={person} name={name} />
      </Group>
      {error && (
        <Text c="red" role="alert">
          {failureOf(error, language).text}
        </Text>
      )}
    </Stack>
  );
}
