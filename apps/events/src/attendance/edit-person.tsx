import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isEmail, tidyEmail } from '@pbnet/domain/attendance';
import { attendanceModes, type AttendanceMode } from '@pbnet/domain/meetings';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Select, Stack, TextInput, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from './attendance-shapes.ts';
import { useRefresh } from './use-refresh.ts';

export interface EditPersonProps {
  readonly person: Person;
  /** As the list calls the person. */
  readonly name: string;
}

/** Corrects name, address and post, or changes the way of taking part. */
export function EditPerson({ person, name }: EditPersonProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const refresh = useRefresh();
  const [opened, dialog] = useDisclosure(false);
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState({
    name: person.name ?? '',
    email: person.email ?? '',
    office: person.office ?? '',
    mode: person.mode,
  });
  const change = (fields: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...fields }));
  const email = tidyEmail(typed.email);
  const wrong = { name: typed.name.trim().length < 2, email: email !== '' && !isEmail(email) };
  const save = useMutation(
    useApi().attendance.change.mutationOptions({
      onSuccess: () => {
        host.notify({ tone: 'done', text: t('attendance.edit.saved') });
        dialog.close();
      },
      onSettled: () => refresh(),
    }),
  );

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(true);
    if (wrong.name || wrong.email) return;
    const { id: attendeeId, version } = person;
    save.mutate({ ...typed, attendeeId, version, email: email === '' ? null : email });
  }

  return (
    <>
      <Button
        size="compact-md"
        variant="default"
        aria-label={`${t('attendance.edit.open')}: ${name}`}
        onClick={dialog.open}
      >
        {t('attendance.edit.open')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('attendance.edit.title')}>
        <form onSubmit={send} noValidate>
          <Stack>
            <FormError>{save.error ? failureOf(save.error, language).text : undefined}</FormError>
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
            <Select
              label={t('attendance.column.mode')}
              allowDeselect={false}
              data={attendanceModes.map((value) => ({ value, label: t(`attendance.mode.${value}`) }))}
              value={typed.mode}
              onChange={(mode) => change({ mode: (mode ?? typed.mode) as AttendanceMode })}
            />
            <Group justify="end">
              <Button type="submit" loading={save.isPending}>
                {t('attendance.edit.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
