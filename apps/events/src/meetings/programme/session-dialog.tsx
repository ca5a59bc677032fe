import { useApi } from '@pbnet/api-client/react';
import type { Day } from '@pbnet/domain';
import { meetingDays } from '@pbnet/domain/meetings';
import { useLanguage, weekdayName } from '@pbnet/micro-frontend';
import { Select, SimpleGrid, TextInput } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClockField } from '../form/clock-field.tsx';
import type { Meeting, Programme, Session } from '../meeting-shapes.ts';
import { EditDialog } from './edit-dialog.tsx';
import type { EditPart } from './part.ts';

/** An hour and a half after the last session of the first room. */
function newSession(meeting: Meeting, { rooms, sessions }: Programme): Session {
  const last = sessions.filter(({ day }) => day === meeting.startsOn).map(({ endMinute }) => endMinute);
  const startMinute = Math.max(meeting.startMinute, ...last);
  return {
    id: crypto.randomUUID(),
    version: 0,
    title: '',
    roomId: rooms[0]?.id ?? '',
    moderator: '',
    day: meeting.startsOn,
    startMinute,
    endMinute: Math.min(startMinute + 90, 24 * 60),
  };
}

export function SessionDialog({
  meeting,
  programme,
  session,
  onClose,
}: EditPart & { readonly session: Session | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const [typed, setTyped] = useState(() => session ?? newSession(meeting, programme));
  const [asked, setAsked] = useState(false);
  const save = useMutation(api.programme.saveSession.mutationOptions());
  const remove = useMutation(api.programme.removeSession.mutationOptions());
  const set = (part: Partial<Session>) => setTyped((before) => ({ ...before, ...part }));
  const key = { meetingId: meeting.id, id: typed.id, version: typed.version };
  const named = typed.title.trim().length >= 3;
  const timed = !Number.isNaN(typed.startMinute) && !Number.isNaN(typed.endMinute);
  const times = [
    ['startMinute', 'start'],
    ['endMinute', 'end'],
  ] as const;
  return (
    <EditDialog
      title={t('meetings.programme.session.title')}
      onClose={onClose}
      onAsked={() => setAsked(true)}
      save={named && timed ? () => save.mutateAsync({ ...typed, ...key }) : undefined}
      {...(session
        ? {
            remove: {
              label: t('meetings.programme.session.remove'),
              question: t('meetings.programme.session.removeQuestion', { title: session.title }),
              help: t('meetings.programme.session.removeHelp'),
              run: () => remove.mutateAsync(key),
            },
          }
        : {})}
    >
      <TextInput
        label={t('meetings.programme.session.name')}
        data-autofocus
        value={typed.title}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
        error={asked && !named && t('meetings.programme.session.wrongName')}
      />
      <Select
        label={t('meetings.programme.session.room')}
        allowDeselect={false}
        data={programme.rooms.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.roomId}
        onChange={(roomId) => set({ roomId: roomId ?? typed.roomId })}
      />
      <Select
        label={t('meetings.programme.session.day')}
        allowDeselect={false}
        data={meetingDays(meeting).map((day) => ({ value: day, label: weekdayName(day, language) }))}
        value={typed.day}
        onChange={(day) => set({ day: (day ?? typed.day) as Day })}
      />
      <SimpleGrid cols={2}>
        {times.map(([name, label]) => (
          <ClockField
            key={name}
            label={t(`meetings.programme.session.${label}`)}
            value={typed[name]}
            onChange={(minute) => set({ [name]: minute })}
            error={asked && Number.isNaN(typed[name]) && t('meetings.programme.session.wrongTime')}
          />
        ))}
      </SimpleGrid>
      <TextInput
        label={t('meetings.programme.session.moderator')}
        value={typed.moderator}
        onChange={({ currentTarget }) => set({ moderator: currentTarget.value })}
      />
    </EditDialog>
  );
}
