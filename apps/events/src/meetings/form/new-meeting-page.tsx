import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useHost } from '@pbnet/micro-frontend';
import { Anchor, PageHeader } from '@pbnet/ui';
import type { CreateMeeting } from '@pbnet/validation/meetings';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MeetingForm } from './meeting-form.tsx';

/** The id is chosen here: pressed twice or repeated by the network, the meeting is made once. */
function emptyMeeting(): Partial<CreateMeeting> {
  return {
    id: crypto.randomUUID(),
    kind: 'other',
    title: '',
    within: '',
    purpose: '',
    modes: ['videoconference'],
    zone: 'Europe/Moscow',
    startMinute: 10 * 60,
    endMinute: 17 * 60,
    place: '',
    host: '',
    hostRegionId: null,
    organiser: '',
    videoconferenceUrl: null,
  };
}

export function NewMeetingPage() {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const [initial] = useState(emptyMeeting);
  const create = useMutation(api.meetings.create.mutationOptions());

  async function send(meeting: CreateMeeting) {
    const { meetingId } = await create.mutateAsync(meeting);
    host.notify({ tone: 'done', text: t('meetings.form.made', { title: meeting.title }) });
    await queries.invalidateQueries(api.meetings.pathFilter());
    host.navigate(`/events/meetings/${meetingId}`);
  }

  return (
    <>
      <PageTitle title={t('meetings.form.title')} />
      <PageHeader
        title={t('meetings.form.title')}
        lead={t('meetings.form.lead')}
        trail={
          <Anchor component={Link} to="/events/meetings">
            {t('meetings.title')}
          </Anchor>
        }
      />
      <MeetingForm initial={initial} send={t('meetings.form.create')} onSend={send} />
    </>
  );
}
