import { useApi } from '@pbnet/api-client/react';
import { connectionFields } from '@pbnet/domain/channels';
import { Failed } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, Group, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Channel } from './channel-words.ts';
import { ConnectDialog } from './connect-dialog.tsx';
import { EditChannel } from './edit-channel.tsx';
import { useChannelStep } from './use-channel-step.ts';

/** The administrator's steps. */
export function ChannelActions({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation();
  const { channels } = useApi();
  const done = useChannelStep();
  const check = useMutation(channels.check.mutationOptions(done(t('channels.done.check'))));
  const disconnect = useMutation(channels.disconnect.mutationOptions(done(t('channels.done.disconnect'))));
  const consent = useMutation(
    channels.consentAddress.mutationOptions({ onSuccess: ({ address }) => window.location.assign(address) }),
  );
  const { id, version, kind, title, state, byConsent } = channel;
  const error = check.error ?? disconnect.error ?? consent.error;
  const connected = state === 'connected';
  return (
    <Stack gap="xs">
      {error && <Failed error={error} />}
      <Group gap="xs">
        {byConsent && (
          <Button variant="default" loading={consent.isPending} onClick={() => consent.mutate({ id })}>
            {t(connected ? 'channels.reconnect' : 'channels.connect')}
          </Button>
        )}
        {connectionFields[kind].secrets.length > 0 && <ConnectDialog channel={channel} />}
        {connected && kind !== 'by-hand' && (
          <Button variant="default" loading={check.isPending} onClick={() => check.mutate({ id, version })}>
            {t('channels.check')}
          </Button>
        )}
        <EditChannel channel={channel} />
        {connected && kind !== 'by-hand' && (
          <ConfirmButton
            variant="default"
            danger
            question={t('channels.disconnectQuestion', { channel: title })}
            details={t('channels.disconnectHelp')}
            confirmLabel={t('channels.disconnect')}
            onConfirm={() => disconnect.mutateAsync({ id, version })}
          >
            {t('channels.disconnect')}
          </ConfirmButton>
        )}
      </Group>
    </Stack>
  );
}
