import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { monthInWords, type Day, type Month } from '@pbnet/domain';
import { PageTitle, useHost, useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  DatePickerInput,
  FormError,
  PageHeader,
  Select,
  SimpleGrid,
  Stack,
  TextInput,
} from '@pbnet/ui';
import { createMonitoringMeeting } from '@pbnet/validation/meetings';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ClockField } from '../form/clock-field.tsx';

/** A meeting about a reporting month, whose agenda the system prepares. */
export function NewMonitoringPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('meetings.minutes.monitoring.title')} />
      <PageHeader
        title={t('meetings.minutes.monitoring.title')}
        lead={t('meetings.minutes.monitoring.lead')}
        trail={
          <Anchor component={Link} to="/events/meetings">
            {t('meetings.title')}
          </Anchor>
        }
      />
      <NewMonitoringForm />
    </>
  );
}

const english = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function NewMonitoringForm() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { data: months = [] } = useQuery(api.board.months.queryOptions());
  const [id] = useState(() => crypto.randomUUID());
  const closed = months.find(({ periodState }) => periodState === 'closed' || periodState === 'published');
  const [chosen, setChosen] = useState<Month | null>(null);
  const [day, setDay] = useState<Day | null>(null);
  const [startMinute, setStart] = useState(10 * 60);
  const [endMinute, setEnd] = useState(12 * 60);
  const [room, setRoom] = useState('');
  const [asked, setAsked] = useState(false);
  const create = useMutation(api.minutes.createMonitoring.mutationOptions());
  const month = chosen ?? closed?.month ?? null;
  const typed = { id, month, day, startMinute, endMinute, videoconferenceUrl: room.trim() || null };
  const checked = createMonitoringMeeting.safeParse(typed);
  const wrong = new Set(asked ? checked.error?.issues.map(({ path }) => path[0]) : []);

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (!checked.success) return;
    const made = await create.mutateAsync(checked.data).catch(() => undefined);
    if (!made) return;
    await queries.invalidateQueries(api.meetings.pathFilter());
    host.navigate(`/events/meetings/${made.meetingId}/minutes`);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack maw="40rem">
        <FormError>{create.error ? failureOf(create.error, language).text : undefined}</FormError>
        <Select
          label={t('meetings.minutes.monitoring.month')}
          allowDeselect={false}
          data={months.map((one) => ({
            value: one.month,
            label: language === 'ru' ? monthInWords(one.month) : english.format(new Date(`${one.month}-01`)),
          }))}
          value={month}
          onChange={(next) => setChosen(next as Month | null)}
          error={wrong.has('month') && t('meetings.minutes.monitoring.wrong')}
        />
        <DatePickerInput
          label={t('meetings.minutes.monitoring.day')}
          value={day}
          onChange={(next) => setDay(next as Day | null)}
          error={wrong.has('day') && t('meetings.form.wrong.day')}
        />
        <SimpleGrid cols={2}>
          <ClockField
            label={t('meetings.minutes.monitoring.start')}
            value={startMinute}
            onChange={setStart}
            error={wrong.has('startMinute') && t('meetings.form.wrong.time')}
          />
          <ClockField
            label={t('meetings.minutes.monitoring.end')}
            value={endMinute}
            onChange={setEnd}
            error={wrong.has('endMinute') && t('meetings.form.wrong.time')}
          />
        </SimpleGrid>
        <TextInput
          label={t('meetings.minutes.monitoring.room')}
          value={room}
          onChange={({ currentTarget }) => setRoom(currentTarget.value)}
          error={wrong.has('videoconferenceUrl') && t('meetings.form.wrong.room')}
        />
        <div>
          <Button type="submit" loading={create.isPending}>
            {t('meetings.minutes.monitoring.create')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
