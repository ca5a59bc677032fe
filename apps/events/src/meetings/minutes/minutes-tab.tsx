import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isOpenToChange } from '@pbnet/domain/meetings';
import { Failed, useCan, useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, EmptyState, Group, Icon, Loader, Stack } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../meeting-shapes.ts';
import { useMeeting } from '../use-meeting.ts';
import { AgendaItemDialog } from './agenda-item-dialog.tsx';
import { AgendaItemView } from './agenda-item-view.tsx';

/** The agenda with the minutes: headquarters writes, everybody reads. */
export function MinutesTab() {
  const { t } = useTranslation();
  const { meeting } = useMeeting();
  const { data, error, refetch } = useQuery({
    ...useApi().minutes.get.queryOptions({ meetingId: meeting.id }),
    refetchInterval: 15_000,
  });
  if (data) return <Agenda items={data} />;
  return error ? (
    <Failed error={error} onRetry={() => void refetch()} />
  ) : (
    <Loader role="status" aria-label={t('meetings.loading')} />
  );
}

function Agenda({ items }: { readonly items: readonly AgendaItem[] }) {
  const { t } = useTranslation();
  const { meeting } = useMeeting();
  const mayWrite = useCan('meeting.manage') && isOpenToChange(meeting.state);
  return (
    <Stack gap="xl">
      <Controls items={items} mayWrite={mayWrite} />
      {items.length === 0 && (
        <EmptyState title={t('meetings.minutes.empty')}>
          {t(mayWrite ? 'meetings.minutes.emptyHelp' : 'meetings.minutes.emptyReader')}
        </EmptyState>
      )}
      {items.map((item, index) => (
        <AgendaItemView
          key={item.id}
          item={item}
          index={index}
          last={index === items.length - 1}
          mayWrite={mayWrite}
        />
      ))}
    </Stack>
  );
}

interface ControlsProps {
  readonly items: readonly AgendaItem[];
  readonly mayWrite: boolean;
}

function Controls({ items, mayWrite }: ControlsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { meeting, counts } = useMeeting();
  const [adding, setAdding] = useState(false);
  const meetingId = meeting.id;
  const told = {
    onError: (error: unknown) => host.notify({ tone: 'failed', text: failureOf(error, language).text }),
    onSettled: () => queries.invalidateQueries(api.minutes.pathFilter()),
  };
  const take = useMutation({
    ...api.minutes.takeSessions.mutationOptions(),
    ...told,
    onSuccess: ({ added }) => host.notify({ tone: 'done', text: t('meetings.minutes.taken', { added }) }),
  });
  const renew = useMutation({
    ...api.minutes.renew.mutationOptions(),
    ...told,
    onSuccess: () => host.notify({ tone: 'done', text: t('meetings.minutes.renewed') }),
  });
  return (
    <Group>
      {mayWrite && (
        <Button variant={items.length === 0 ? 'filled' : 'default'} onClick={() => setAdding(true)}>
          {t('meetings.minutes.add')}
        </Button>
      )}
      {mayWrite && counts.sessions > 0 && (
        <Button variant="default" loading={take.isPending} onClick={() => take.mutate({ meetingId })}>
          {t('meetings.minutes.takeSessions')}
        </Button>
      )}
      {mayWrite && meeting.month !== null && (
        <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate({ meetingId })}>
          {t('meetings.minutes.renew')}
        </Button>
      )}
      {items.length > 0 && (
        <Button
          component="a"
          href={`/files/meetings/${meetingId}/minutes.pdf`}
          variant="default"
          leftSection={<Icon name="printer" />}
        >
          {t('meetings.minutes.pdf')}
        </Button>
      )}
      {adding && <AgendaItemDialog item={null} onClose={() => setAdding(false)} />}
    </Group>
  );
}
