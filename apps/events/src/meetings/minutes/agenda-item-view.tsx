import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { ActionIcon, Button, Group, Icon, Stack, Text, Title } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../meeting-shapes.ts';
import classes from '../meetings.module.css';
import { useMeeting } from '../use-meeting.ts';
import { AgendaItemDialog } from './agenda-item-dialog.tsx';
import { Material } from './material.tsx';
import { MinutesField } from './minutes-field.tsx';
import { Revisions } from './revisions.tsx';

export interface AgendaItemViewProps {
  readonly item: AgendaItem;
  readonly index: number;
  readonly last: boolean;
  readonly mayWrite: boolean;
}

export function AgendaItemView({ item, index, last, mayWrite }: AgendaItemViewProps) {
  const { t } = useTranslation();
  const { speaker, minutes } = item;
  const details = [speaker, minutes === null ? '' : t('meetings.minutes.time', { count: minutes })];
  return (
    <section aria-label={item.title}>
      <Stack gap="sm" maw="56rem">
        <Group justify="space-between" wrap="nowrap" align="start">
          <div>
            <Title order={2} size="h3">
              {index + 1}. {item.title}
            </Title>
            <Text c="dimmed">{details.filter((part) => part !== '').join(' · ')}</Text>
          </div>
          {mayWrite && <ItemControls item={item} index={index} last={last} />}
        </Group>
        {item.material && <Material material={item.material} />}
        {mayWrite ? (
          <>
            <MinutesField item={item} field="text" />
            <MinutesField item={item} field="outcome" />
          </>
        ) : (
          <Written item={item} />
        )}
        {item.revisions > 0 && <Revisions item={item} />}
      </Stack>
    </section>
  );
}

function Written({ item: { text, outcome } }: { readonly item: AgendaItem }) {
  const { t } = useTranslation();
  if (text.text === '' && outcome.text === '') return <Text c="dimmed">{t('meetings.minutes.nothing')}</Text>;
  return (
    <>
      <Text className={classes['words'] ?? ''}>{text.text}</Text>
      {outcome.text !== '' && (
        <>
          <Text fw={600}>{t('meetings.minutes.outcome')}</Text>
          <Text className={classes['words'] ?? ''}>{outcome.text}</Text>
        </>
      )}
    </>
  );
}

function ItemControls({ item, index, last }: Omit<AgendaItemViewProps, 'mayWrite'>) {
  const { id, title, version } = item;
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { meeting } = useMeeting();
  const [editing, setEditing] = useState(false);
  const move = useMutation({
    ...api.minutes.moveItem.mutationOptions(),
    onError: (error) => host.notify({ tone: 'failed', text: failureOf(error, language).text }),
    onSettled: () => queries.invalidateQueries(api.minutes.pathFilter()),
  });
  const to = (next: number) => move.mutate({ meetingId: meeting.id, id, version, index: next });
  return (
    <Group gap="xs" wrap="nowrap">
      <ActionIcon
        variant="subtle"
        disabled={index === 0}
        aria-label={t('meetings.minutes.up', { title })}
        onClick={() => to(index - 1)}
      >
        <Icon name="arrow-up" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        disabled={last}
        aria-label={t('meetings.minutes.down', { title })}
        onClick={() => to(index + 1)}
      >
        <Icon name="arrow-down" />
      </ActionIcon>
      <Button
        variant="subtle"
        onClick={() => setEditing(true)}
        aria-label={`${t('meetings.minutes.edit')}: ${title}`}
      >
        <Icon name="edit" />
      </Button>
      {editing && <AgendaItemDialog item={item} onClose={() => setEditing(false)} />}
    </Group>
  );
}
