import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { connectionPointKinds } from '@pbnet/domain/meetings';
import { useCan, useHost, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  Checkbox,
  ConfirmButton,
  FormError,
  Group,
  Modal,
  NumberInput,
  Select,
  Stack,
  TextInput,
  type NumberInputProps,
} from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from '../meeting-shapes.ts';
import { useMeeting } from '../use-meeting.ts';

export interface PointDialogProps {
  readonly point: Point | null;
  onClose(): void;
}

const states = ['planned', 'connected', 'absent'] as const;

function newPoint(): Point {
  return {
    id: crypto.randomUUID(),
    kind: 'videoconference',
    title: '',
    place: '',
    regionalCenterId: null,
    regionalCenterName: null,
    tested: false,
    people: null,
    connected: 'planned',
    version: 0,
  };
}

export function PointDialog({ point, onClose }: PointDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { meeting } = useMeeting();
  const mayManage = useCan('meeting.manage');
  const { data: centers = [] } = useQuery(
    api.network.regionalCenters.list.queryOptions({}, { enabled: mayManage }),
  );
  const [typed, setTyped] = useState(() => point ?? newPoint());
  const [people, setPeople] = useState<NumberInputProps['value']>(typed.people);
  const [asked, setAsked] = useState(false);
  const set = (part: Partial<Point>) => setTyped((before) => ({ ...before, ...part }));
  const done = {
    onSuccess: () => {
      host.notify({ tone: 'done', text: t('meetings.points.saved') });
      onClose();
    },
    onSettled: async () => {
      await queries.invalidateQueries(api.points.pathFilter());
      await queries.invalidateQueries(api.meetings.pathFilter());
    },
  };
  const save = useMutation({ ...api.points.save.mutationOptions(), ...done });
  const remove = useMutation({ ...api.points.remove.mutationOptions(), ...done });
  const error = save.error ?? remove.error;
  const { regionalCenterName: _, ...fields } = typed;
  const named = typed.title.trim() !== '';

  function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (!named) return;
    save.mutate({ ...fields, meetingId: meeting.id, people: typeof people === 'number' ? people : null });
  }

  return (
    <Modal opened onClose={onClose} title={t('meetings.points.title')}>
      <form onSubmit={send} noValidate>
        <Stack>
          <FormError>{error ? failureOf(error, language).text : undefined}</FormError>
          <TextInput
            label={t('meetings.points.name')}
            data-autofocus
            value={typed.title}
            onChange={({ currentTarget }) => set({ title: currentTarget.value })}
            error={asked && !named && t('meetings.points.wrongName')}
          />
          <Select
            label={t('meetings.points.kindName')}
            allowDeselect={false}
            data={connectionPointKinds.map((value) => ({ value, label: t(`meetings.points.kind.${value}`) }))}
            value={typed.kind}
            onChange={(kind) => set({ kind: kind ?? typed.kind })}
          />
          {mayManage && (
            <Select
              label={t('meetings.points.region')}
              searchable
              clearable
              data={centers.map(({ id, name }) => ({ value: String(id), label: name }))}
              value={typed.regionalCenterId === null ? null : String(typed.regionalCenterId)}
              onChange={(id) => set({ regionalCenterId: id === null ? null : Number(id) })}
            />
          )}
          <TextInput
            label={t('meetings.points.place')}
            value={typed.place}
            onChange={({ currentTarget }) => set({ place: currentTarget.value })}
          />
          <NumberInput label={t('meetings.points.people')} value={people} onChange={setPeople} />
          <Checkbox
            label={t('meetings.points.tested')}
            checked={typed.tested}
            onChange={({ currentTarget }) => set({ tested: currentTarget.checked })}
          />
          <Select
            label={t('meetings.points.connected')}
            allowDeselect={false}
            data={states.map((value) => ({ value, label: t(`meetings.points.connectedState.${value}`) }))}
            value={typed.connected}
            onChange={(connected) => set({ connected: connected ?? typed.connected })}
          />
          <Group justify="space-between">
            {point ? (
              <ConfirmButton
                variant="default"
                question={t('meetings.points.removeQuestion', { title: point.title })}
                confirmLabel={t('meetings.points.remove')}
                onConfirm={() =>
                  remove
                    .mutateAsync({ meetingId: meeting.id, id: point.id, version: point.version })
                    .catch(() => undefined)
                }
              >
                {t('meetings.points.remove')}
              </ConfirmButton>
            ) : (
              <span />
            )}
            <Button type="submit" loading={save.isPending}>
              {t('meetings.points.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
