import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, DataTable, EmptyState, Loader, PageHeader, type DataTableColumn } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingSheet } from './meeting-shapes.ts';
import { daysName, MeetingStateBadge } from './meeting-words.tsx';

export function MeetingsPage() {
  const { t } = useTranslation();
  const mayMake = useCan('meeting.manage');
  const { data, error, refetch } = useQuery(useApi().meetings.list.queryOptions());
  return (
    <>
      <PageTitle title={t('meetings.title')} />
      <PageHeader
        title={t('meetings.title')}
        lead={t('meetings.lead')}
        {...(mayMake
          ? {
              actions: (
                <>
                  <Button variant="default" component={Link} to="monitoring">
                    {t('meetings.minutes.monitoring.make')}
                  </Button>
                  <Button component={Link} to="new">
                    {t('meetings.make')}
                  </Button>
                </>
              ),
            }
          : {})}
      />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('meetings.loading')} />}
      {data && <MeetingList meetings={data} />}
    </>
  );
}

function MeetingList({ meetings }: { readonly meetings: readonly MeetingSheet[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: readonly DataTableColumn<MeetingSheet>[] = [
    {
      key: 'title',
      title: t('meetings.table.title'),
      rowHeader: true,
      cell: ({ meeting }) => (
        <Anchor component={Link} to={meeting.id}>
          {meeting.title}
        </Anchor>
      ),
      sortValue: ({ meeting }) => meeting.title,
    },
    {
      key: 'state',
      title: t('meetings.table.state'),
      cell: ({ meeting }) => <MeetingStateBadge state={meeting.state} />,
    },
    {
      key: 'days',
      title: t('meetings.table.days'),
      cell: ({ meeting }) => daysName(meeting, language),
      sortValue: ({ meeting }) => meeting.startsOn,
    },
    { key: 'place', title: t('meetings.table.place'), cell: ({ meeting }) => meeting.place },
    {
      key: 'talks',
      title: t('meetings.table.talks'),
      cell: ({ counts }) => counts.talks,
      sortValue: ({ counts }) => counts.talks,
    },
  ];
  return (
    <DataTable
      caption={t('meetings.table.caption')}
      captionHidden
      columns={columns}
      rows={meetings}
      rowKey={({ meeting }) => meeting.id}
      empty={<EmptyState title={t('meetings.empty')}>{t('meetings.emptyHelp')}</EmptyState>}
    />
  );
}
