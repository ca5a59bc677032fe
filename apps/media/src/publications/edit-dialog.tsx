import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { ownZone, typedTime } from '@pbnet/micro-frontend/forms';
import { Button, FormError, Group, Modal, Stack, Text, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedPublication } from './publication-shapes.ts';
import { usePublicationStep } from './use-publication-step.ts';
import { WishFields, wishOf } from './wish-fields.tsx';

/** Time and texts for one channel; what lies there already is mended there by the worker. */
export function EditDialog({ publication }: { readonly publication: NamedPublication }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={dialog.open}>
        {t('publications.edit')}
      </Button>
      {opened && (
        <Modal
          opened
          onClose={dialog.close}
          title={t('publications.editTitle', { channel: publication.channelTitle })}
        >
          <EditForm publication={publication} onDone={dialog.close} />
        </Modal>
      )}
    </>
  );
}

interface EditFormProps {
  readonly publication: NamedPublication;
  onDone(): void;
}

function EditForm({ publication, onDone }: EditFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = usePublicationStep();
  const { id, version, state, publishAt, title, description } = publication;
  const there = state === 'processing' || state === 'scheduled' || state === 'published';
  const [wish, setWish] = useState({
    time: typedTime(publishAt, ownZone()),
    title: title ?? '',
    description: description ?? '',
  });
  const save = useMutation(useApi().publications.save.mutationOptions(done(t('publications.done.save'))));

  async function send(event: FormEvent) {
    event.preventDefault();
    await save
      .mutateAsync({ id, version, ...wishOf(wish) })
      .then(onDone)
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>{save.error ? failureOf(save.error, language).text : undefined}</FormError>
        {there && <Text size="sm">{t('publications.editThere')}</Text>}
        <WishFields wish={wish} timed={state !== 'published'} onChange={setWish} />
        <Group justify="end">
          <Button type="submit" loading={save.isPending}>
            {t('publications.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
