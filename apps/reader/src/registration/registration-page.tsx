import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Alert, Icon, Loader, PageHeader, Stack, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { MeetingFacts } from './meeting-facts.tsx';
import { RegistrationForm, type Registered } from './registration-form.tsx';
import { UnknownLink } from '../links/unknown-link.tsx';

/** Anybody with the link registers here; the personal link comes by letter. */
export function RegistrationPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { token = '' } = useParams();
  const [registered, setRegistered] = useState<Registered>();
  const { data, error, refetch, isPending } = useQuery(useApi().attendance.form.queryOptions({ token }));
  if (isPending) return <Loader role="status" aria-label={t('registration.loading')} />;
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === null) return <UnknownLink />;
  const { meeting, opensOn, closesOn, refusal, moderated } = data;
  const days = { opens: wholeDayName(opensOn, language), closes: wholeDayName(closesOn, language) };
  return (
    <>
      <PageTitle title={`${t('registration.title')}: ${meeting.title}`} />
      <PageHeader title={meeting.title} lead={t('registration.title')} />
      <Stack gap="lg" maw="44rem">
        <MeetingFacts meeting={meeting} />
        {registered !== undefined && (
          <Alert color="green" icon={<Icon name="check" />} role="status">
            {t(`registration.done.${registered.state}`, { email: registered.email })}
          </Alert>
        )}
        {registered === undefined && refusal !== null && (
          <Alert color="yellow" icon={<Icon name="info" />}>
            {t(`registration.refusal.${refusal}`, days)}
          </Alert>
        )}
        {registered === undefined && refusal === null && (
          <>
            <Text>
              {t('registration.until', { day: days.closes })} {moderated && t('registration.moderated')}
            </Text>
            <RegistrationForm token={token} form={data} onRegistered={setRegistered} />
          </>
        )}
      </Stack>
    </>
  );
}
