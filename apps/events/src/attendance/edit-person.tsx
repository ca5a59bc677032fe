import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { attendanceModes, type AttendanceMode } from '@pbnet/domain/meetings';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Select, Stack, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from './attendance-shapes.ts';
import { PersonFields, useTypedPerson } from './person-fields.tsx';
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
  const [mode, setMode] = useState<AttendanceMode>(person.mode);
  const typed = useTypedPerson({
    name: person.name ?? '',
    email: person.email ?? '',
    office: person.office ?? '',
  });
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
    const checked = typed.checked();
    if (checked) save.mutate({ ...checked, mode, attendeeId: person.id, version: person.version });
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
            <PersonFields person={typed} />
            <Select
              label={t('attendance.column.mode')}
              allowDeselect={false}
              data={attendanceModes.map((value) => ({ value, label: t(`attendance.mode.${value}`) }))}
              value={mode}
              onChange={(chosen) => setMode((chosen ?? mode) as AttendanceMode)}
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
