import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Alert, Icon, Loader, PageHeader, Stack, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProposalForm } from './proposal-form.tsx';

/** Whoever has the link of a call proposes a talk here. */
export function CallPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { token = '' } = useParams();
  const [sent, setSent] = useState(false);
  const { data, error, refetch, isPending } = useQuery(useApi().talkCall.byLink.queryOptions({ token }));
  if (isPending) return <Loader role="status" aria-label={t('talks.loading')} />;
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  const { meeting, request, closesOn, open } = data;
  return (
    <>
      <PageTitle title={t('talks.callTitle')} />
      <PageHeader title={t('talks.callTitle')} lead={<span lang="ru">{meeting.title}</span>} />
      <Stack maw="44rem">
        <Text lang="ru">{request}</Text>
        {sent && (
          <Alert color="green" icon={<Icon name="check" />} role="status">
            {t('talks.sent')}
          </Alert>
        )}
        {!sent && !open && (
          <Alert color="yellow" icon={<Icon name="info" />}>
            {t('talks.closed')}
          </Alert>
        )}
        {!sent && open && (
          <>
            <Text>{t('talks.until', { day: wholeDayName(closesOn, language) })}</Text>
            <ProposalForm token={token} onSent={() => setSent(true)} />
          </>
        )}
      </Stack>
    </>
  );
}
