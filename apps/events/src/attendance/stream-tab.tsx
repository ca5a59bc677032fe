import { useApi } from '@pbnet/api-client/react';
import { Failed, StreamPlayer } from '@pbnet/micro-frontend';
import { Alert, Icon, Loader, Stack, Text } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

/** The closed stream for staff who are on the list. */
export function StreamTab() {
  const { t } = useTranslation();
  const { meetingId = '' } = useParams();
  const api = useApi();
  const { data, error, refetch } = useQuery(api.attendance.stream.queryOptions({ meetingId }));
  const beat = useMutation(api.attendance.beat.mutationOptions());
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('attendance.loading')} />;
  if (data.player === null) return <Alert icon={<Icon name="info" />}>{t('attendance.stream.none')}</Alert>;
  return (
    <Stack>
      <StreamPlayer
        address={data.player}
        title={t('attendance.stream.player')}
        onBeat={() => beat.mutate({ meetingId })}
      />
      <Text c="dimmed">{t('attendance.stream.counted')}</Text>
    </Stack>
  );
}
