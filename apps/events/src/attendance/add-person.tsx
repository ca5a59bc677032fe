import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { AttendanceMode } from '@pbnet/domain/meetings';
import { useHost, useLanguage, useUser } from '@pbnet/micro-frontend';
import { Button, Checkbox, FormError, Group, Modal, Radio, Select, Stack, useDisclosure } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from './attendance-shapes.ts';
import { openModes } from './open-modes.ts';
import { PersonFields, useTypedPerson } from './person-fields.tsx';
import { useRefresh } from './use-refresh.ts';

const nothing = { name: '', email: '', office: '' };

/** One person registered by staff: a regional center for its own people, headquarters for anybody. */
export function AddPerson({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const { place } = useUser();
  const api = useApi();
  const refresh = useRefresh();
  const own = place.kind === 'regional-center' ? place.regionalCenterId : null;
  const modes = openModes(overview);
  const [opened, dialog] = useDisclosure(false);
  const person = useTypedPerson(nothing);
  const [regionalCenterId, setRegionalCenterId] = useState<string | null>(null);
  const [headquarters, setHeadquarters] = useState(false);
  const [mode, setMode] = useState<AttendanceMode>(modes[0] ?? 'in-person');
  const centers = useQuery(
    api.network.regionalCenters.list.queryOptions({}, { enabled: opened && own === null }),
  );
  const add = useMutation(
    api.attendance.add.mutationOptions({
      onSuccess: ({ state }) => {
        host.notify({ tone: 'done', text: t(`attendance.add.done.${state}`) });
        person.reset();
        setRegionalCenterId(null);
        setHeadquarters(false);
        dialog.close();
      },
      onSettled: () => refresh(),
    }),
  );

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const checked = person.checked();
    if (!checked) return;
    add.mutate({
      ...{ ...checked, mode, headquarters, meetingId: overview.meeting.id },
      regionalCenterId: own ?? (regionalCenterId === null ? null : Number(regionalCenterId)),
    });
  }

  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('attendance.add.open')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('attendance.add.open')}>
        <form onSubmit={send} noValidate>
          <Stack>
            <FormError>{add.error ? failureOf(add.error, language).text : undefined}</FormError>
            <PersonFields person={person} />
            {own === null && (
              <>
                <Select
                  label={t('attendance.add.center')}
                  searchable
                  clearable
                  data={(centers.data ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
                  value={regionalCenterId}
                  onChange={setRegionalCenterId}
                />
                <Checkbox
                  label={t('attendance.headquarters')}
                  checked={headquarters}
                  onChange={({ currentTarget }) => setHeadquarters(currentTarget.checked)}
                />
              </>
            )}
            <Radio.Group
              label={t('attendance.column.mode')}
              value={mode}
              onChange={(chosen) => setMode(chosen as AttendanceMode)}
            >
              <Stack gap="xs" mt="xs">
                {modes.map((way) => (
                  <Radio key={way} value={way} label={t(`attendance.mode.${way}`)} />
                ))}
              </Stack>
            </Radio.Group>
            <Group justify="end">
              <Button type="submit" loading={add.isPending}>
                {t('attendance.add.send')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
