import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { connectionFields } from '@pbnet/domain/channels';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, Checkbox, FormError, Group, Modal, Stack, TextInput, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useChannelWords, type Channel } from './channel-words.ts';
import { useChannelStep } from './use-channel-step.ts';

export function EditChannel({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('channels.edit')}
      </Button>
      {opened && (
        <Modal opened onClose={dialog.close} title={t('channels.editTitle', { channel: channel.title })}>
          <EditForm channel={channel} onDone={dialog.close} />
        </Modal>
      )}
    </>
  );
}

interface EditFormProps {
  readonly channel: Channel;
  onDone(): void;
}

function EditForm({ channel, onDone }: EditFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useChannelWords();
  const done = useChannelStep();
  const [title, setTitle] = useState(channel.title);
  const [settings, setSettings] = useState(channel.settings);
  const [lockedPrivate, setLocked] = useState(channel.lockedPrivate);
  const save = useMutation(useApi().channels.save.mutationOptions(done(t('channels.done.save'))));
  const { id, version, kind, quota } = channel;
  const short = title.trim().length < 3;
  const fields = [
    ...connectionFields[kind].settings.map((name) => ({ name, label: words.field(name) })),
    ...quota.map(({ bucket }) => ({
      name: `limit.${bucket}`,
      label: t('channels.limits', { name: words.bucket(bucket) }),
    })),
    ...(kind === 'youtube' ? [{ name: 'reserve.units', label: t('channels.reserve') }] : []),
  ];

  async function send(event: FormEvent) {
    event.preventDefault();
    if (short) return;
    await save
      .mutateAsync({ id, version, title: title.trim(), settings, lockedPrivate })
      .then(onDone)
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>{save.error ? failureOf(save.error, language).text : undefined}</FormError>
        <TextInput
          label={t('channels.titleField')}
          maxLength={120}
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          error={short && t('channels.titleWrong')}
        />
        {fields.map(({ name, label }) => (
          <TextInput
            key={name}
            label={label}
            maxLength={200}
            value={settings[name] ?? ''}
            onChange={({ currentTarget }) => setSettings({ ...settings, [name]: currentTarget.value })}
          />
        ))}
        <Checkbox
          label={t('channels.locked')}
          description={t('channels.lockedHelp')}
          checked={lockedPrivate}
          onChange={({ currentTarget }) => setLocked(currentTarget.checked)}
        />
        <Group justify="end">
          <Button type="submit" loading={save.isPending}>
            {t('channels.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
