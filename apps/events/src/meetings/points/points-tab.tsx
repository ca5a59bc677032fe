import { useApi } from '@pbnet/api-client/react';
import { connectionPointKinds, isOpenToChange, type ConnectionPointKind } from '@pbnet/domain/meetings';
import { Failed, useCan } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  DataTable,
  EmptyState,
  Group,
  Loader,
  SegmentedControl,
  Stack,
  StateBadge,
  Text,
  type DataTableColumn,
} from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Point } from '../meeting-shapes.ts';
import { useMeeting } from '../use-meeting.ts';
import { AddPoints } from './add-points.tsx';
import { PointDialog } from './point-dialog.tsx';

/** Connection points: headquarters sees all, a regional center its own. */
export function PointsTab() {
  const { t } = useTranslation();
  const { meeting } = useMeeting();
  const { data, error, refetch } = useQuery(useApi().points.list.queryOptions({ meetingId: meeting.id }));
  if (data) return <LoadedPoints points={data} />;
  return error ? (
    <Failed error={error} onRetry={() => void refetch()} />
  ) : (
    <Loader role="status" aria-label={t('meetings.loading')} />
  );
}

const tones = { planned: 'neutral', connected: 'ok', absent: 'warning' } as const;

function LoadedPoints({ points }: { readonly points: readonly Point[] }) {
  const { t } = useTranslation();
  const { meeting } = useMeeting();
  const mayManage = useCan('meeting.manage');
  const open = isOpenToChange(meeting.state);
  const [opened, setOpened] = useState<Point | 'new' | null>(null);
  const [search, setSearch] = useSearchParams();
  const kind = search.get('kind');
  const shown = points.filter((point) => kind === null || point.kind === kind);
  const choose = (next: string) =>
    setSearch(next === '' ? {} : { kind: next as ConnectionPointKind }, { replace: true });
  const columns: readonly DataTableColumn<Point>[] = [
    {
      key: 'title',
      title: t('meetings.points.name'),
      rowHeader: true,
      cell: (point) =>
        open ? (
          <Anchor component="button" type="button" ta="left" onClick={() => setOpened(point)}>
            {point.title}
          </Anchor>
        ) : (
          point.title
        ),
    },
    {
      key: 'kind',
      title: t('meetings.points.kindName'),
      cell: (point) => t(`meetings.points.kind.${point.kind}`),
    },
    {
      key: 'region',
      title: t('meetings.points.region'),
      cell: ({ regionalCenterName }) => regionalCenterName,
      sortValue: ({ regionalCenterName }) => regionalCenterName ?? '',
    },
    { key: 'place', title: t('meetings.points.place'), cell: ({ place }) => place },
    {
      key: 'tested',
      title: t('meetings.points.tested'),
      cell: ({ tested }) => t(tested ? 'meetings.points.tested' : 'meetings.points.notTested'),
    },
    { key: 'people', title: t('meetings.points.people'), cell: ({ people }) => people },
    {
      key: 'connected',
      title: t('meetings.points.connected'),
      cell: ({ connected }) => (
        <StateBadge tone={tones[connected]}>{t(`meetings.points.connectedState.${connected}`)}</StateBadge>
      ),
    },
  ];
  return (
    <Stack>
      <Text c="dimmed">{t(mayManage ? 'meetings.points.lead' : 'meetings.points.leadOwn')}</Text>
      <Group>
        {open && <Button onClick={() => setOpened('new')}>{t('meetings.points.add')}</Button>}
        {open && mayManage && <AddPoints />}
        <SegmentedControl
          aria-label={t('meetings.points.filter')}
          value={kind ?? ''}
          onChange={choose}
          data={[
            { value: '', label: t('meetings.points.all') },
            ...connectionPointKinds.map((value) => ({ value, label: t(`meetings.points.kind.${value}`) })),
          ]}
        />
      </Group>
      <Text>{t('meetings.points.total', totals(shown))}</Text>
      <DataTable
        caption={t('meetings.points.title')}
        captionHidden
        columns={columns}
        rows={shown}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('meetings.points.empty')} />}
      />
      {opened !== null && (
        <PointDialog point={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />
      )}
    </Stack>
  );
}

function totals(points: readonly Point[]) {
  return {
    points: points.length,
    connected: points.filter(({ connected }) => connected === 'connected').length,
    tested: points.filter(({ tested }) => tested).length,
    people: points.reduce((sum, { people }) => sum + (people ?? 0), 0),
  };
}
