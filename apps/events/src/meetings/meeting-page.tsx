import { useApi } from '@pbnet/api-client/react';
import { can } from '@pbnet/domain/access';
import { Failed, PageTitle, useUser } from '@pbnet/micro-frontend';
import { Alert, Anchor, Icon, Loader, PageHeader, PageTabs, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useParams } from 'react-router';
import type { Meeting, MeetingSheet } from './meeting-shapes.ts';
import { MeetingSteps } from './meeting-steps.tsx';
import type { MeetingTab } from './meeting-tab.ts';
import { MeetingStateBadge } from './meeting-words.tsx';

export interface MeetingPageProps {
  readonly tabs: readonly MeetingTab[];
}

/** One meeting with its parts; each part has an address of its own. */
export function MeetingPage({ tabs }: MeetingPageProps) {
  const { t } = useTranslation();
  const { meetingId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().meetings.get.queryOptions({ meetingId }));
  if (data) return <LoadedMeeting sheet={data} tabs={tabs} />;
  return (
    <>
      <PageTitle title={t('meetings.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('meetings.loading')} />
      )}
    </>
  );
}

function LoadedMeeting({ sheet, tabs }: MeetingPageProps & { readonly sheet: MeetingSheet }) {
  const { t } = useTranslation();
  const user = useUser();
  const { meeting } = sheet;
  const seen = tabs.filter(({ permission }) => permission === undefined || can(user, permission));
  return (
    <>
      <PageTitle title={meeting.title} />
      <PageHeader
        title={meeting.title}
        trail={
          <Anchor component={Link} to="/events/meetings">
            {t('meetings.title')}
          </Anchor>
        }
        state={<MeetingStateBadge state={meeting.state} />}
        actions={<MeetingSteps meeting={meeting} />}
      />
      <Stack gap="lg">
        <Ended meeting={meeting} />
        <PageTabs label={t('meetings.tabs.label')}>
          {seen.map(({ path, title }) => (
            <NavLink
              key={path}
              to={`/events/meetings/${meeting.id}${path === '' ? '' : `/${path}`}`}
              end={path === ''}
            >
              {t(title)}
            </NavLink>
          ))}
        </PageTabs>
        <Outlet context={sheet} />
      </Stack>
    </>
  );
}

function Ended({ meeting: { state, cancellationReason } }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  if (state === 'cancelled')
    return (
      <Alert color="yellow" icon={<Icon name="info" />}>
        {t('meetings.card.cancelled', { reason: cancellationReason ?? '' })}
      </Alert>
    );
  if (state !== 'postponed') return null;
  return (
    <Alert color="yellow" icon={<Icon name="info" />}>
      {t('meetings.card.postponed')}
    </Alert>
  );
}
