import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, FormError, Group, Icon, Stack, Text, TextInput } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PeopleList } from './people-list.tsx';
import { usePersonName } from './person-words.tsx';
import { useRefresh } from './use-refresh.ts';

/** The desk at the door: a scanner types the code and presses Enter; without a code the list below finds the person. */
export function DoorTab() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { meetingId = '' } = useParams();
  const refresh = useRefresh();
  const nameOf = usePersonName();
  const [code, setCode] = useState('');
  const checkIn = useMutation(
    useApi().attendance.checkIn.mutationOptions({ onSuccess: () => setCode(''), onSettled: () => refresh() }),
  );
  const noted = checkIn.data;

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (code.trim().length >= 4) checkIn.mutate({ meetingId, code });
  }

  return (
    <Stack gap="lg">
      <form onSubmit={send} noValidate>
        <Stack gap="sm" maw="44rem">
          <FormError>{checkIn.error ? failureOf(checkIn.error, language).text : undefined}</FormError>
          {noted && !checkIn.error && (
            <Alert
              color={noted.before === null ? 'green' : 'yellow'}
              icon={<Icon name="check" />}
              role="status"
            >
              <Text fw={700} lang="ru">
                {nameOf(noted)}
              </Text>
              {noted.before === null
                ? t('attendance.door.done')
                : t('attendance.door.before', { at: momentName(noted.before, language) })}
            </Alert>
          )}
          <Group align="end">
            <TextInput
              label={t('attendance.door.code')}
              description={t('attendance.door.help')}
              autoComplete="off"
              maxLength={200}
              size="lg"
              value={code}
              onChange={({ currentTarget }) => setCode(currentTarget.value)}
            />
            <Button type="submit" size="lg" loading={checkIn.isPending}>
              {t('attendance.door.check')}
            </Button>
          </Group>
        </Stack>
      </form>
      <PeopleList meetingId={meetingId} />
    </Stack>
  );
}
