import { useApi } from '@pbnet/api-client/react';
import { Failed, useCan } from '@pbnet/micro-frontend';
import {
  Button,
  ConfirmButton,
  DataTable,
  EmptyState,
  Group,
  Stack,
  StateBadge,
  Text,
  Title,
  type DataTableColumn,
} from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnswerDialog } from './answer-dialog.tsx';
import { pointTones, type BroadcastCard, type Point } from './broadcast-shapes.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { PointDialog } from './point-dialog.tsx';
import { useBroadcastStep } from './use-broadcast-step.ts';

const closed: readonly string[] = ['finished', 'cancelled'];

/** Who watches together: each place answers for itself, those who run the broadcast see the whole list. */
export function BroadcastPoints({ card }: { readonly card: BroadcastCard }) {
  const { t } = useTranslation();
  const { broadcasts } = useApi();
  const done = useBroadcastStep();
  const mayAnswer = useCan('broadcast.request');
  const take = useMutation(broadcasts.takeMeetingPoints.mutationOptions(done(t('broadcasts.done.points'))));
  const remove = useMutation(broadcasts.removePoint.mutationOptions(done(t('broadcasts.done.points'))));
  const { broadcast, points, runs } = card;
  const { id, meetingId, state } = broadcast;
  if (!mayAnswer) return null;
  const open = !closed.includes(state);
  const count = (answer: Point['state']) => points.filter((point) => point.state === answer).length;
  const error = take.error ?? remove.error;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('broadcasts.points.title')}
      </Title>
      <Text c="dimmed">
        {points.length === 0
          ? t('broadcasts.points.help')
          : t('broadcasts.points.summary', {
              ready: count('ready'),
              all: points.length,
              silent: count('no-answer'),
              people: points.reduce((sum, { people }) => sum + (people ?? 0), 0),
            })}
      </Text>
      {error && <Failed error={error} />}
      <Group>
        {runs && open && <InviteDialog broadcastId={id} />}
        {runs && open && meetingId !== null && (
          <Button variant="default" loading={take.isPending} onClick={() => take.mutate({ id })}>
            {t('broadcasts.points.take')}
          </Button>
        )}
        {open && <PointDialog broadcastId={id} />}
        {runs && points.length > 0 && (
          <Button component="a" href={`/files/broadcasts/${id}.xlsx`} variant="default" download>
            {t('broadcasts.points.download')}
          </Button>
        )}
      </Group>
      <PointsTable
        points={points}
        runs={runs}
        removable={open}
        onRemove={({ id: pointId, version }) => remove.mutateAsync({ pointId, version })}
      />
    </Stack>
  );
}

type Column = DataTableColumn<Point>;

interface PointsTableProps {
  readonly points: readonly Point[];
  readonly runs: boolean;
  readonly removable: boolean;
  onRemove(point: Point): Promise<unknown>;
}

function PointsTable({ points, runs, removable, onRemove }: PointsTableProps) {
  const { t } = useTranslation();
  if (points.length === 0)
    return <EmptyState title={t('broadcasts.points.empty')}>{t('broadcasts.points.emptyHelp')}</EmptyState>;
  const title: Column = {
    key: 'title',
    title: t('broadcasts.points.column.title'),
    rowHeader: true,
    cell: (point) => point.title,
  };
  const center: Column = {
    key: 'center',
    title: t('broadcasts.points.column.center'),
    cell: ({ regionalCenterName }) => regionalCenterName ?? t('broadcasts.headquarters'),
  };
  const state: Column = {
    key: 'state',
    title: t('broadcasts.points.column.state'),
    cell: ({ state: answer, note }) => (
      <>
        <StateBadge tone={pointTones[answer]}>{t(`broadcasts.points.state.${answer}`)}</StateBadge>
        {note !== '' && (
          <Text size="sm" c="dimmed">
            {note}
          </Text>
        )}
      </>
    ),
  };
  const contact: Column = {
    key: 'contact',
    title: t('broadcasts.points.column.contact'),
    cell: (point) => point.contact || '—',
  };
  const people: Column = {
    key: 'people',
    title: t('broadcasts.points.column.people'),
    numeric: true,
    cell: (point) => point.people ?? '—',
  };
  const actions: Column = {
    key: 'actions',
    title: t('broadcasts.points.column.actions'),
    cell: (point) => <PointActions {...{ point, removable, onRemove }} />,
  };
  return (
    <DataTable
      caption={t('broadcasts.points.title')}
      captionHidden
      columns={
        // Who is invited reads own points alone, often on a phone: answering comes before what is only read.
        runs ? [title, center, state, contact, people, actions] : [title, state, actions, contact, people]
      }
      rows={points}
      rowKey={({ id }) => id}
    />
  );
}

interface PointActionsProps extends Pick<PointsTableProps, 'removable' | 'onRemove'> {
  readonly point: Point;
}

function PointActions({ point, removable, onRemove }: PointActionsProps) {
  const { t } = useTranslation();
  if (!point.own) return '—';
  return (
    <Group gap="xs">
      <AnswerDialog point={point} />
      {removable && (
        <ConfirmButton
          size="compact-sm"
          variant="subtle"
          aria-label={t('broadcasts.points.removeOf', { title: point.title })}
          question={t('broadcasts.points.removeQuestion', { title: point.title })}
          confirmLabel={t('broadcasts.points.remove')}
          onConfirm={() => onRemove(point).catch(() => undefined)}
        >
          {t('broadcasts.points.remove')}
        </ConfirmButton>
      )}
    </Group>
  );
}
