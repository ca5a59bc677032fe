import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, Textarea, useDisclosure } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailTask } from '../mailing-shapes.ts';

export function CloseTask({ task }: { readonly task: MailTask }) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <Group>
      <Button variant="default" onClick={open}>
        {t('mailings.tasks.close')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('mailings.tasks.closeTitle')}>
        {opened && <NoteForm task={task} />}
      </Modal>
    </Group>
  );
}

function NoteForm({ task: { id, version } }: { readonly task: MailTask }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { mail } = useApi();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const close = useMutation(
    mail.closeTask.mutationOptions({ onSuccess: () => queries.invalidateQueries(mail.tasks.pathFilter()) }),
  );
  return (
    <Stack>
      {close.error && <FormError>{failureOf(close.error, language).text}</FormError>}
      <Textarea
        label={t('mailings.tasks.noteLabel')}
        description={t('mailings.tasks.noteHelp')}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
        maxLength={500}
        autosize
        minRows={2}
        data-autofocus
      />
      <Group justify="end">
        <Button loading={close.isPending} onClick={() => close.mutate({ id, version, note: note.trim() })}>
          {t('mailings.tasks.close')}
        </Button>
      </Group>
    </Stack>
  );
}
