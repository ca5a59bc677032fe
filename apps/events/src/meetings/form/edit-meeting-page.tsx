import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useHost } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader } from '@pbnet/ui';
import type { CreateMeeting } from '@pbnet/validation/meetings';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Meeting } from '../meeting-shapes.ts';
import { MeetingForm } from './meeting-form.tsx';

export function EditMeetingPage() {
  const { t } = useTranslation();
  const { meetingId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().meetings.get.queryOptions({ meetingId }));
  return (
    <>
      <PageTitle title={t('meetings.form.editTitle')} />
      <PageHeader
        title={t('meetings.form.editTitle')}
        trail={
          <Anchor component={Link} to={`/events/meetings/${meetingId}`}>
            {data?.meeting.title ?? t('meetings.title')}
          </Anchor>
        }
      />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('meetings.loading')} />}
      {data && <EditForm key={meetingId} read={data.meeting} />}
    </>
  );
}

/** Over another person's change the typed stays; saved again it goes on from the version that was told of. */
function EditForm({ read }: { readonly read: Meeting }) {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const [initial] = useState(read);
  const edit = useMutation(api.meetings.edit.mutationOptions());

  async function send({ id: meetingId, ...card }: CreateMeeting) {
    try {
      await edit.mutateAsync({ meetingId, version: read.version, ...card });
      host.notify({ tone: 'done', text: t('meetings.form.saved') });
      host.navigate(`/events/meetings/${meetingId}`);
    } finally {
      await queries.invalidateQueries(api.meetings.pathFilter());
    }
  }

  return (
    <MeetingForm
      initial={{ ...initial, modes: [...initial.modes] }}
      daysFixed={initial.state !== 'draft'}
      send={t('meetings.form.save')}
      onSend={send}
    />
  );
}
