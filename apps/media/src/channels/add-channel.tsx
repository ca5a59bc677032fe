import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { connectionKinds, type ConnectionKind } from '@pbnet/domain/channels';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Select, Stack, TextInput, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useChannelStep } from './use-channel-step.ts';

export function AddChannel() {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button onClick={dialog.open}>{t('channels.add')}</Button>
      {opened && (
        <Modal opened onClose={dialog.close} title={t('channels.addTitle')}>
          <AddForm onDone={dialog.close} />
        </Modal>
      )}
    </>
  );
}

function AddForm({ onDone }: { onDone(): void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useChannelStep();
  const [id] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<ConnectionKind>('youtube');
  const [title, setTitle] = useState('');
  const [asked, setAsked] = useState(false);
  const create = useMutation(useApi().channels.create.mutationOptions(done(t('channels.done.create'))));
  const short = title.trim().length < 3;

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (short) return;
    await create
      .mutateAsync({ id, kind, title: title.trim(), settings: {} })
      .then(onDone)
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>{create.error ? failureOf(create.error, language).text : undefined}</FormError>
        <Select
          label={t('channels.kindField')}
          allowDeselect={false}
          data={connectionKinds.map((value) => ({ value, label: t(`channels.kind.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(connectionKinds.find((known) => known === value) ?? 'youtube')}
        />
        <TextInput
          label={t('channels.titleField')}
          maxLength={120}
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          error={asked && short && t('channels.titleWrong')}
        />
        <Group justify="end">
          <Button type="submit" loading={create.isPending}>
            {t('channels.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
