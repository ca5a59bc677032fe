import { clock, talksOf, type Move } from '@pbnet/domain/meetings';
import { dayName, useLanguage } from '@pbnet/micro-frontend';
import { Button, Group, Modal, Select, Stack, Text } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditPart } from './part.ts';

export interface MoveDialogProps extends EditPart {
  readonly talkId: string;
  onMove(move: Move): void;
}

const side = 'side';
const last = 'last';

/** Moving without dragging: a session and before which of its talks. */
export function MoveDialog({ programme, talkId, onMove, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { sessions, rooms, talks } = programme;
  const talk = talks.find(({ id }) => id === talkId);
  const [where, setWhere] = useState(talk?.sessionId ?? side);
  const [before, setBefore] = useState(last);
  const sessionId = where === side ? null : where;
  const others = talksOf(talks, sessionId).filter(({ id }) => id !== talkId);
  const room = (id: string) => rooms.find((one) => one.id === id)?.name ?? '';

  function move() {
    const index = others.findIndex(({ id }) => id === before);
    onMove({ talkId, sessionId, index: index === -1 ? others.length : index });
    onClose();
  }

  return (
    <Modal opened onClose={onClose} title={t('meetings.programme.moveDialog.title')}>
      <Stack>
        <Text fw={600}>{talk?.title}</Text>
        <Select
          label={t('meetings.programme.moveDialog.where')}
          data-autofocus
          searchable
          allowDeselect={false}
          data={[
            { value: side, label: t('meetings.programme.side') },
            ...sessions.map(({ id, title, day, startMinute, roomId }) => ({
              value: id,
              label: `${dayName(day, language)}, ${clock(startMinute)} · ${title} · ${room(roomId)}`,
            })),
          ]}
          value={where}
          onChange={(next) => {
            setWhere(next ?? side);
            setBefore(last);
          }}
        />
        <Select
          label={t('meetings.programme.moveDialog.before')}
          allowDeselect={false}
          data={[
            ...others.map(({ id, title }) => ({ value: id, label: title })),
            { value: last, label: t('meetings.programme.moveDialog.last') },
          ]}
          value={before}
          onChange={(next) => setBefore(next ?? last)}
        />
        <Group justify="end">
          <Button onClick={move}>{t('meetings.programme.moveDialog.move')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
