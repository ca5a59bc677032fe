import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import { Alert, Anchor, Icon, Loader, PageHeader, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { BroadcastActions } from './broadcast-actions.tsx';
import { BroadcastFacts } from './broadcast-facts.tsx';
import { BroadcastHistory } from './broadcast-history.tsx';
import { BroadcastPoints } from './broadcast-points.tsx';
import type { BroadcastCard, NamedBroadcast } from './broadcast-shapes.ts';
import { BroadcastStateBadge } from './broadcast-state.tsx';
import { EditBroadcast } from './edit-broadcast.tsx';
import { LiveDesk } from './live-desk.tsx';

export function BroadcastPage() {
  const { t } = useTranslation();
  const { broadcastId = '' } = useParams();
  const { data, error, refetch } = useQuery(
    useApi().broadcasts.get.queryOptions(
      { id: broadcastId },
      // Viewers grow by themselves while it is on air.
      { refetchInterval: ({ state }) => (state.data?.broadcast.state === 'live' ? 30_000 : false) },
    ),
  );
  if (data) return <LoadedBroadcast key={broadcastId} card={data} />;
  return (
    <>
      <PageTitle title={t('broadcasts.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('broadcasts.loading')} />
      )}
    </>
  );
}

function LoadedBroadcast({ card }: { readonly card: BroadcastCard }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { broadcast, may } = card;
  const { title, state, reason } = broadcast;
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        trail={
          <Anchor component={Link} to="/media/broadcasts">
            {t('broadcasts.title')}
          </Anchor>
        }
        state={<BroadcastStateBadge state={state} />}
      />
      {editing && may.includes('save') ? (
        <EditBroadcast card={card} onDone={() => setEditing(false)} />
      ) : (
        <Stack gap="lg">
          {(card.runs || state === 'live' || state === 'cancelled' || state === 'postponed') && (
            <Alert icon={<Icon name="info" />}>
              {t(`broadcasts.news.${newsOf(broadcast)}`)}
              {reason !== null && ['returned', 'postponed', 'cancelled'].includes(state) && (
                <>
                  {' '}
                  {t('broadcasts.facts.reason')}: {reason}
                </>
              )}
            </Alert>
          )}
          <BroadcastActions card={card} onEdit={() => setEditing(true)} />
          <BroadcastFacts card={card} />
          <LiveDesk card={card} />
          <BroadcastPoints card={card} />
          <BroadcastHistory card={card} />
        </Stack>
      )}
    </>
  );
}

/** What the people who run it are told; no more asked for what they have done already. */
function newsOf({ state, testRun, totalViewers, peakViewers, recordingUrl, endsLater }: NamedBroadcast) {
  if (endsLater) return 'ending';
  if (state === 'testing' && testRun?.passed === true) return 'tested';
  const counted = totalViewers !== null || peakViewers !== null;
  return state === 'finished' && counted && recordingUrl !== null ? 'recorded' : state;
}
