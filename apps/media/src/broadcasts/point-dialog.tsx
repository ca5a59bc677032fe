import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, TextInput, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useBroadcastStep } from './use-broadcast-step.ts';

/** A point of the own place: a hall, a branch, a school next door. */
export function PointDialog({ broadcastId }: { readonly broadcastId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useBroadcastStep();
  const [opened, dialog] = useDisclosure(false);
  // Chosen here: pressed twice, the point is added once.
  const [pointId, setPointId] = useState(() => crypto.randomUUID());
  const [title, setTitle] = useState('');
  const [contact, setContact] = useState('');
  const [asked, setAsked] = useState(false);
  const save = useMutation(useApi().broadcasts.savePoint.mutationOptions(done(t('broadcasts.done.points'))));
  const short = title.trim().length < 2;

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (short) return;
    await save
      .mutateAsync({ id: broadcastId, pointId, version: 0, regionalCenterId: null, title, contact })
      .then(() => {
        setPointId(crypto.randomUUID());
        setTitle('');
        setContact('');
        setAsked(false);
        dialog.close();
      })
      .catch(() => undefined);
  }

  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('broadcasts.points.add')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('broadcasts.points.addTitle')}>
        <form onSubmit={(event) => void send(event)} noValidate>
          <Stack>
            <FormError>{save.error ? failureOf(save.error, language).text : undefined}</FormError>
            <TextInput
              label={t('broadcasts.points.name')}
              maxLength={300}
              value={title}
              onChange={({ currentTarget }) => setTitle(currentTarget.value)}
              error={asked && short && t('broadcasts.wrong.name')}
            />
            <TextInput
              label={t('broadcasts.points.contact')}
              maxLength={300}
              value={contact}
              onChange={({ currentTarget }) => setContact(currentTarget.value)}
            />
            <Group justify="end">
              <Button type="submit" loading={save.isPending}>
                {t('broadcasts.points.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
