import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, StoredFileList } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Clashes } from './clashes.tsx';
import { CountedNews } from './counted-news.tsx';
import { EditEvent } from './edit-event.tsx';
import { EventBroadcasts } from './event-broadcasts.tsx';
import { EventActions } from './event-actions.tsx';
import { EventFacts } from './event-facts.tsx';
import { EventHistory } from './event-history.tsx';
import { EventNews } from './event-news.tsx';
import { EventReport } from './event-report.tsx';
import type { EventCard } from './event-shapes.ts';
import { EventStateBadge } from './event-state.tsx';

export function EventPage() {
  const { t } = useTranslation();
  const { eventId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().jointEvents.get.queryOptions({ id: eventId }));
  if (data) return <LoadedEvent key={eventId} card={data} />;
  return (
    <>
      <PageTitle title={t('joint-events.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('joint-events.loading')} />
      )}
    </>
  );
}

function LoadedEvent({ card }: { readonly card: EventCard }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { event, may } = card;
  return (
    <>
      <PageTitle title={event.title} />
      <PageHeader
        title={event.title}
        trail={
          <Anchor component={Link} to="/events/joint">
            {t('joint-events.title')}
          </Anchor>
        }
        state={<EventStateBadge event={event} />}
      />
      {editing && may.includes('save') ? (
        <EditEvent event={event} onDone={() => setEditing(false)} />
      ) : (
        <Stack gap="lg">
          <EventNews card={card} />
          <Clashes event={event} />
          <EventActions card={card} onEdit={() => setEditing(true)} />
          <EventFacts event={event} />
          <EventReport card={card} />
          <EventBroadcasts event={event} />
          <CountedNews card={card} />
          <StoredFileList
            purpose="joint-event"
            ownerId={event.id}
            label={t('joint-events.files')}
            help={t('joint-events.filesHelp')}
          />
          <EventHistory card={card} />
        </Stack>
      )}
    </>
  );
}
