import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, FormError, Icon, Loader, PageHeader, Stack, Text, TextInput } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { UnknownLink } from '../links/unknown-link.tsx';

/** Behind the code that hangs in the hall: whoever is there enters the own code. */
export function HallPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { token = '' } = useParams();
  const api = useApi();
  const [code, setCode] = useState('');
  const hall = useQuery(api.attendance.hall.queryOptions({ token }));
  const checkIn = useMutation(api.attendance.checkInHall.mutationOptions({ onSuccess: () => setCode('') }));
  if (hall.isPending) return <Loader role="status" aria-label={t('registration.loading')} />;
  if (hall.error) return <Failed error={hall.error} onRetry={() => void hall.refetch()} />;
  if (hall.data === null) return <UnknownLink />;
  const noted = checkIn.data;
  const name = noted?.name ?? t('registration.card.numbered', { number: noted?.number ?? 0 });

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (code.trim().length >= 4) checkIn.mutate({ token, code });
  }

  return (
    <>
      <PageTitle title={t('registration.hall.title')} />
      <PageHeader title={t('registration.hall.title')} lead={<span lang="ru">{hall.data.title}</span>} />
      <form onSubmit={send} noValidate>
        <Stack maw="28rem">
          <Text>{t('registration.hall.help')}</Text>
          <FormError>{checkIn.error ? failureOf(checkIn.error, language).text : undefined}</FormError>
          {noted && (
            <Alert
              color={noted.before === null ? 'green' : 'yellow'}
              icon={<Icon name="check" />}
              role="status"
            >
              {noted.before === null
                ? t('registration.hall.done', { name })
                : t('registration.hall.before', { name, at: momentName(noted.before, language) })}
            </Alert>
          )}
          <TextInput
            label={t('registration.hall.code')}
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={20}
            size="lg"
            value={code}
            onChange={({ currentTarget }) => setCode(currentTarget.value)}
          />
          <div>
            <Button type="submit" loading={checkIn.isPending}>
              {t('registration.hall.check')}
            </Button>
          </div>
        </Stack>
      </form>
    </>
  );
}
