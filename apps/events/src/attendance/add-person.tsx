import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isEmail, tidyEmail } from '@pbnet/domain/attendance';
import type { AttendanceMode } from '@pbnet/domain/meetings';
import { useHost, useLanguage, useUser } from '@pbnet/micro-frontend';
import {
  Button,
  Checkbox,
  FormError,
  Group,
  Modal,
  Radio,
  Select,
  Stack,
  TextInput,
  useDisclosure,
} from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from './attendance-shapes.ts';
import { openModes } from './open-modes.ts';
import { useRefresh } from './use-refresh.ts';

const nothing = {
  name: '',
  email: '',
  office: '',
  regionalCenterId: null as string | null,
  headquarters: false,
};

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
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState(nothing);
  const [mode, setMode] = useState<AttendanceMode>(modes[0] ?? 'in-person');
  const change = (fields: Partial<typeof nothing>) => setTyped((before) => ({ ...before, ...fields }));
  const centers = useQuery(
    api.network.regionalCenters.list.queryOptions({}, { enabled: opened && own === null }),
  );
  const add = useMutation(
    api.attendance.add.mutationOptions({
      onSuccess: ({ state }) => {
        host.notify({ tone: 'done', text: t(`attendance.add.done.${state}`) });
        setTyped(nothing);
        setAsked(false);
        dialog.close();
      },
      onSettled: () => refresh(),
    }),
  );
  const email = tidyEmail(typed.email);
  const wrong = { name: typed.name.trim().length < 2, email: email !== '' && !isEmail(email) };

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(true);
    if (wrong.name || wrong.email) return;
    const { name, office, headquarters, regionalCenterId } = typed;
    add.mutate({
      meetingId: overview.meeting.id,
      ...{ name, office, mode, headquarters },
      email: email === '' ? null : email,
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
            <TextInput
              label={t('attendance.add.name')}
              maxLength={200}
              data-autofocus
              value={typed.name}
              onChange={({ currentTarget }) => change({ name: currentTarget.value })}
              error={asked && wrong.name && t('attendance.add.wrongName')}
            />
            <TextInput
              label={t('attendance.add.email')}
              description={t('attendance.add.emailHelp')}
              maxLength={254}
              value={typed.email}
              onChange={({ currentTarget }) => change({ email: currentTarget.value })}
              error={asked && wrong.email && t('attendance.add.wrongEmail')}
            />
            <TextInput
              label={t('attendance.add.office')}
              maxLength={300}
              value={typed.office}
              onChange={({ currentTarget }) => change({ office: currentTarget.value })}
            />
            {own === null && (
              <>
                <Select
                  label={t('attendance.add.center')}
                  searchable
                  clearable
                  data={(centers.data ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
                  value={typed.regionalCenterId}
                  onChange={(regionalCenterId) => change({ regionalCenterId })}
                />
                <Checkbox
                  label={t('attendance.headquarters')}
                  checked={typed.headquarters}
                  onChange={({ currentTarget }) => change({ headquarters: currentTarget.checked })}
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
