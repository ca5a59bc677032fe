import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan } from '@pbnet/micro-frontend';
import { Alert, EmptyState, Loader, PageHeader, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AddChannel } from './add-channel.tsx';
import { ChannelCard } from './channel-card.tsx';

export function ChannelsPage() {
  const { t } = useTranslation();
  const may = useCan('channel.manage');
  return (
    <>
      <PageTitle title={t('channels.title')} />
      <PageHeader title={t('channels.title')} lead={t('channels.lead')} actions={may && <AddChannel />} />
      <Stack>
        <Returned />
        <All />
      </Stack>
    </>
  );
}

/** What the platform's consent page has led back with. */
function Returned() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const problem =
    search.get('problem') ?? (search.get('consent') === 'refused' ? t('channels.consentRefused') : null);
  if (problem !== null)
    return (
      <Alert color="red" role="alert">
        {problem.slice(0, 500)}
      </Alert>
    );
  return search.get('connected') === null ? null : (
    <Alert color="green" role="status">
      {t('channels.done.connect')}
    </Alert>
  );
}

function All() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(useApi().channels.list.queryOptions());
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('channels.loading')} />;
  if (data.length === 0)
    return <EmptyState title={t('channels.empty')}>{t('channels.emptyHelp')}</EmptyState>;
  return data.map((channel) => <ChannelCard key={channel.id} channel={channel} />);
}
