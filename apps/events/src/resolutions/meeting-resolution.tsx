import { useApi } from '@pbnet/api-client/react';
import { Failed, useCan } from '@pbnet/micro-frontend';
import { Button, EmptyState, Loader } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';

/** The resolution of a meeting, or the way to draft it. */
export function MeetingResolution() {
  const { t } = useTranslation();
  const { meetingId = '' } = useParams();
  const mayMake = useCan('resolution.edit');
  const { data, error, refetch } = useQuery(useApi().resolutions.ofMeeting.queryOptions({ meetingId }));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader role="status" aria-label={t('resolutions.loading')} />;
  if (data !== null) return <Navigate to={`/events/resolutions/${data.id}`} replace />;
  return (
    <EmptyState title={t('resolutions.ofMeeting.none')} icon="document">
      <p>{t('resolutions.ofMeeting.help')}</p>
      {mayMake && (
        <Button component={Link} to={`/events/resolutions/new?meeting=${meetingId}`}>
          {t('resolutions.make')}
        </Button>
      )}
    </EmptyState>
  );
}
