import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, StreamPlayer } from '@pbnet/micro-frontend';
import { Alert, EmptyState, Icon, Loader, PageHeader, Stack, Text } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

/** The closed stream for a listed guest, by the personal link. */
export function StreamPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const api = useApi();
  const { data, error, refetch, isPending } = useQuery(api.attendance.streamByLink.queryOptions({ token }));
  const beat = useMutation(api.attendance.beatByLink.mutationOptions());
  if (isPending) return <Loader role="status" aria-label={t('registration.loading')} />;
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageTitle title={t('registration.stream.title')} />
      {data === null && <EmptyState title={t('registration.stream.refused')} icon="lock" />}
      {data !== null && (
        <>
          <PageHeader title={data.title} lead={t('registration.stream.title')} />
          {data.player === null ? (
            <Alert icon={<Icon name="info" />}>{t('registration.stream.notYet')}</Alert>
          ) : (
            <Stack>
              <StreamPlayer
                address={data.player}
                title={t('registration.stream.player')}
                onBeat={() => beat.mutate({ token })}
              />
              <Text c="dimmed">{t('registration.stream.counted')}</Text>
            </Stack>
          )}
        </>
      )}
    </>
  );
}
