import { useApi } from '@pbnet/api-client/react';
import { Anchor, List, Stack, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** How many watched the event from afar: what its broadcasts have counted. */
export function EventBroadcasts({ eventId }: { readonly eventId: string }) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(
    useApi().broadcasts.ofThing.queryOptions({ jointEventId: eventId, meetingId: null }),
  );
  if (data.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('joint-events.broadcasts.title')}
      </Title>
      <List>
        {data.map(({ id, title, state, peakViewers, totalViewers, peopleAtPoints }) => {
          const figures = [
            ...(peakViewers === null ? [] : [t('joint-events.broadcasts.peak', { number: peakViewers })]),
            ...(totalViewers === null ? [] : [t('joint-events.broadcasts.total', { number: totalViewers })]),
            ...(peopleAtPoints === null
              ? []
              : [t('joint-events.broadcasts.atPoints', { number: peopleAtPoints })]),
          ];
          const nothing = t(`joint-events.broadcasts.${state === 'finished' ? 'uncounted' : 'coming'}`);
          return (
            <List.Item key={id}>
              <Anchor component={Link} to={`/media/broadcasts/${id}`}>
                {title}
              </Anchor>
              {`: ${figures.join(', ') || nothing}`}
            </List.Item>
          );
        })}
      </List>
    </Stack>
  );
}
