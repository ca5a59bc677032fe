import { useApi } from '@pbnet/api-client/react';
import { NumberInput, TextInput, type NumberInputProps } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '../meeting-shapes.ts';
import { EditDialog } from './edit-dialog.tsx';
import type { EditPart } from './part.ts';

export function RoomDialog({ meeting, room, onClose }: EditPart & { readonly room: Room | null }) {
  const { t } = useTranslation();
  const api = useApi();
  const [key] = useState(() => ({
    meetingId: meeting.id,
    id: room?.id ?? crypto.randomUUID(),
    version: room?.version ?? 0,
  }));
  const [name, setName] = useState(room?.name ?? '');
  const [seats, setSeats] = useState<NumberInputProps['value']>(room?.seats ?? null);
  const [asked, setAsked] = useState(false);
  const save = useMutation(api.programme.saveRoom.mutationOptions());
  const remove = useMutation(api.programme.removeRoom.mutationOptions());
  const valid = name.trim() !== '' && (seats === null || (typeof seats === 'number' && seats > 0));
  return (
    <EditDialog
      title={t('meetings.programme.room.title')}
      onClose={onClose}
      onAsked={() => setAsked(true)}
      save={
        valid
          ? () => save.mutateAsync({ ...key, name, seats: typeof seats === 'number' ? seats : null })
          : undefined
      }
      {...(room
        ? {
            remove: {
              label: t('meetings.programme.room.remove'),
              question: `${t('meetings.programme.room.remove')}: ${room.name}?`,
              run: () => remove.mutateAsync(key),
            },
          }
        : {})}
    >
      <TextInput
        label={t('meetings.programme.room.name')}
        data-autofocus
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        error={asked && name.trim() === '' && t('meetings.programme.room.wrong')}
      />
      <NumberInput label={t('meetings.programme.room.seats')} value={seats} onChange={setSeats} />
    </EditDialog>
  );
}
