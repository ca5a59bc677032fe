import { useApi } from '@pbnet/api-client/react';
import { isOpenToChange } from '@pbnet/domain/meetings';
import { Failed, useCan } from '@pbnet/micro-frontend';
import { Alert, Button, EmptyState, Group, Icon, Loader, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../meeting-shapes.ts';
import { useMeeting } from '../use-meeting.ts';
import { MoveDialog } from './move-dialog.tsx';
import { PlanBoard } from './plan-board.tsx';
import { RoomDialog } from './room-dialog.tsx';
import { SessionDialog } from './session-dialog.tsx';
import { TalkDialog } from './talk-dialog.tsx';
import { useMoveTalk } from './use-move-talk.ts';

export function ProgrammeTab() {
  const { t } = useTranslation();
  const { meeting } = useMeeting();
  const { data, error, refetch } = useQuery(useApi().programme.get.queryOptions({ meetingId: meeting.id }));
  if (data) return <LoadedProgramme programme={data} />;
  return error ? (
    <Failed error={error} onRetry={() => void refetch()} />
  ) : (
    <Loader role="status" aria-label={t('meetings.loading')} />
  );
}

/** What is open above the board; null makes a new one. */
type Opened =
  | { readonly kind: 'talk' | 'session' | 'room'; readonly id: string | null }
  | { readonly kind: 'move'; readonly id: string };

function LoadedProgramme({ programme }: { readonly programme: Programme }) {
  const { t } = useTranslation();
  const { meeting } = useMeeting();
  const mayManage = useCan('meeting.manage') && isOpenToChange(meeting.state);
  const [opened, setOpened] = useState<Opened | null>(null);
  // The same functions at every render: hundreds of talks are drawn anew otherwise.
  const opens = useMemo(
    () => ({
      onChoosePlace: (id: string) => setOpened({ kind: 'move', id }),
      onOpenTalk: (id: string) => setOpened({ kind: 'talk', id }),
      onOpenSession: (id: string) => setOpened({ kind: 'session', id }),
    }),
    [],
  );
  const { move, refusal } = useMoveTalk(meeting.id);
  const close = () => setOpened(null);
  const { rooms, sessions, talks } = programme;
  const edit = { meeting, programme, onClose: close };

  return (
    <Stack>
      <Controls mayManage={mayManage} programme={programme} onOpen={setOpened} />
      {refusal !== null && (
        <Alert color="red" role="alert" icon={<Icon name="alert-circle" />}>
          {t('meetings.programme.refused', { reason: refusal })}
        </Alert>
      )}
      {rooms.length === 0 && talks.length === 0 ? (
        <EmptyState title={t('meetings.programme.empty')}>
          {t(mayManage ? 'meetings.programme.noRooms' : 'meetings.programme.emptyHelp')}
        </EmptyState>
      ) : (
        <PlanBoard
          meeting={meeting}
          programme={programme}
          {...(mayManage
            ? {
                onMove: move,
                ...opens,
              }
            : {})}
        />
      )}
      {opened?.kind === 'room' && (
        <RoomDialog {...edit} room={rooms.find(({ id }) => id === opened.id) ?? null} />
      )}
      {opened?.kind === 'session' && (
        <SessionDialog {...edit} session={sessions.find(({ id }) => id === opened.id) ?? null} />
      )}
      {opened?.kind === 'talk' && (
        <TalkDialog
          {...edit}
          talk={talks.find(({ id }) => id === opened.id) ?? null}
          onMove={(id) => setOpened({ kind: 'move', id })}
        />
      )}
      {opened?.kind === 'move' && <MoveDialog {...edit} talkId={opened.id} onMove={move} />}
    </Stack>
  );
}

interface ControlsProps {
  readonly mayManage: boolean;
  readonly programme: Programme;
  onOpen(opened: Opened): void;
}

function Controls({ mayManage, programme: { rooms, talks }, onOpen }: ControlsProps) {
  const { t } = useTranslation();
  const { meeting } = useMeeting();
  const file = (extension: string) => `/files/meetings/${meeting.id}/programme.${extension}`;
  return (
    <Group>
      {mayManage && (
        <>
          {rooms.length > 0 && (
            <Button variant="default" onClick={() => onOpen({ kind: 'session', id: null })}>
              {t('meetings.programme.addSession')}
            </Button>
          )}
          <Button variant="default" onClick={() => onOpen({ kind: 'talk', id: null })}>
            {t('meetings.programme.addTalk')}
          </Button>
          <Button
            variant={rooms.length > 0 ? 'default' : 'filled'}
            onClick={() => onOpen({ kind: 'room', id: null })}
          >
            {t('meetings.programme.addRoom')}
          </Button>
          {rooms.map(({ id, name }) => (
            <Button
              key={id}
              variant="subtle"
              leftSection={<Icon name="edit" />}
              onClick={() => onOpen({ kind: 'room', id })}
            >
              {name}
            </Button>
          ))}
        </>
      )}
      {talks.length > 0 && (
        <>
          <Button component="a" href={file('pdf')} variant="default" leftSection={<Icon name="printer" />}>
            {t('meetings.programme.print')}
          </Button>
          <Button
            component="a"
            href={file('xlsx')}
            variant="default"
            leftSection={<Icon name="spreadsheet" />}
          >
            {t('meetings.programme.xlsx')}
          </Button>
        </>
      )}
    </Group>
  );
}
