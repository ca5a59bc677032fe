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
        removable={open}
        onRemove={({ id: pointId, version }) => remove.mutateAsync({ pointId, version })}
      />
    </Stack>
  );
}

interface PointsTableProps {
  readonly points: readonly Point[];
  readonly removable: boolean;
  onRemove(point: Point): Promise<unknown>;
}

function PointsTable({ points, removable, onRemove }: PointsTableProps) {
  const { t } = useTranslation();
  if (points.length === 0)
    return <EmptyState title={t('broadcasts.points.empty')}>{t('broadcasts.points.emptyHelp')}</EmptyState>;
  const columns: readonly DataTableColumn<Point>[] = [
    { key: 'title', title: t('broadcasts.points.column.title'), rowHeader: true, cell: ({ title }) => title },
    {
      key: 'center',
      title: t('broadcasts.points.column.center'),
      cell: ({ regionalCenterName }) => regionalCenterName ?? t('broadcasts.headquarters'),
    },
    {
      key: 'state',
      title: t('broadcasts.points.column.state'),
      cell: ({ state, note }) => (
        <>
          <StateBadge tone={pointTones[state]}>{t(`broadcasts.points.state.${state}`)}</StateBadge>
          {note !== '' && (
            <Text size="sm" c="dimmed">
              {note}
            </Text>
          )}
        </>
      ),
    },
    { key: 'contact', title: t('broadcasts.points.column.contact'), cell: ({ contact }) => contact || '—' },
    {
      key: 'people',
      title: t('broadcasts.points.column.people'),
      numeric: true,
      cell: ({ people }) => people ?? '—',
    },
    {
      key: 'actions',
      title: t('broadcasts.points.column.actions'),
      cell: (point) =>
        point.own ? (
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
        ) : (
          '—'
        ),
    },
  ];
  return (
    <DataTable
      caption={t('broadcasts.points.title')}
      captionHidden
      columns={columns}
      rows={points}
      rowKey={({ id }) => id}
    />
  );
}
