import { useApi } from '@pbnet/api-client/react';
import { useCan } from '@pbnet/micro-frontend';
import { Anchor, List, Stack, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EventCard } from './event-shapes.ts';

interface EventBroadcastsProps {
  readonly event: EventCard['event'];
}

/** How many watched the event from afar: what its broadcasts have counted. */
export function EventBroadcasts({ event: { id: eventId, state: eventState } }: EventBroadcastsProps) {
  const { t } = useTranslation();
  const mayRequest = useCan('broadcast.request') && eventState === 'agreed';
  const { data = [] } = useQuery(
    useApi().broadcasts.ofThing.queryOptions({ jointEventId: eventId, meetingId: null }),
  );
  if (data.length === 0 && !mayRequest) return null;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('joint-events.broadcasts.title')}
      </Title>
      {data.length > 0 && (
        <List>
          {data.map(({ id, title, state, peakViewers, totalViewers, peopleAtPoints }) => {
            const figures = [
              ...(peakViewers === null ? [] : [t('joint-events.broadcasts.peak', { number: peakViewers })]),
              ...(totalViewers === null
                ? []
                : [t('joint-events.broadcasts.total', { number: totalViewers })]),
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
      )}
      {mayRequest && (
        <Anchor component={Link} to={`/media/broadcasts/new?event=${eventId}`}>
          {t('joint-events.broadcasts.request')}
        </Anchor>
      )}
    </Stack>
  );
}
