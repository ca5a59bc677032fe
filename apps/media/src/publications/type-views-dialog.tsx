import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, TextInput, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedPublication } from './publication-shapes.ts';
import { usePublicationStep } from './use-publication-step.ts';

/** A count that a person has read where no machine can. */
export function TypeViewsDialog({ publication }: { readonly publication: NamedPublication }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = usePublicationStep();
  const [opened, dialog] = useDisclosure(false);
  const [typed, setTyped] = useState('');
  const note = useMutation(
    useApi().publications.typeViews.mutationOptions(done(t('publications.done.views'))),
  );
  const { id, version } = publication;
  const readable = /^\d{1,9}$/.test(typed.trim());

  async function send(event: FormEvent) {
    event.preventDefault();
    if (!readable) return;
    await note
      .mutateAsync({ id, version, views: Number(typed.trim()) })
      .then(dialog.close)
      .catch(() => undefined);
  }

  return (
    <>
      <Button variant="default" size="compact-sm" onClick={dialog.open}>
        {t('publications.typeViews')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('publications.typeViewsTitle')}>
        <form onSubmit={(event) => void send(event)} noValidate>
          <Stack>
            <FormError>{note.error ? failureOf(note.error, language).text : undefined}</FormError>
            <TextInput
              label={t('publications.typeViewsField')}
              inputMode="numeric"
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
            <Group justify="end">
              <Button type="submit" loading={note.isPending} disabled={!readable}>
                {t('publications.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
