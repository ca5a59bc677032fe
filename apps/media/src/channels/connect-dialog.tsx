import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { connectionFields } from '@pbnet/domain/channels';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, PasswordInput, Stack, Text, useDisclosure } from '@pbnet/ui';
import { longestKey } from '@pbnet/validation/channels';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useChannelWords, type Channel } from './channel-words.ts';
import { useChannelStep } from './use-channel-step.ts';

/** A key typed once; the browser keeps no copy of it. */
export function ConnectDialog({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t(channel.state === 'connected' ? 'channels.reconnect' : 'channels.connect')}
      </Button>
      {opened && (
        <Modal opened onClose={dialog.close} title={t('channels.connectTitle', { channel: channel.title })}>
          <ConnectForm channel={channel} onDone={dialog.close} />
        </Modal>
      )}
    </>
  );
}

interface ConnectFormProps {
  readonly channel: Channel;
  onDone(): void;
}

function ConnectForm({ channel: { id, version, kind }, onDone }: ConnectFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useChannelWords();
  const done = useChannelStep();
  const [secrets, setSecrets] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState(false);
  const connect = useMutation(useApi().channels.connect.mutationOptions(done(t('channels.done.connect'))));
  const fields = connectionFields[kind].secrets;
  const missing = fields.some((field) => !secrets[field]?.trim());

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (missing) return;
    await connect
      .mutateAsync({ id, version, secrets })
      .then(onDone)
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>
          {connect.error
            ? failureOf(connect.error, language).text
            : asked && missing
              ? t('channels.keyMissing')
              : undefined}
        </FormError>
        <Text>{t('channels.connectHelp')}</Text>
        {fields.map((field) => (
          <PasswordInput
            key={field}
            label={words.field(field)}
            autoComplete="off"
            maxLength={longestKey}
            value={secrets[field] ?? ''}
            onChange={({ currentTarget }) => setSecrets({ ...secrets, [field]: currentTarget.value })}
          />
        ))}
        <Group justify="end">
          <Button type="submit" loading={connect.isPending}>
            {t('channels.connect')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
