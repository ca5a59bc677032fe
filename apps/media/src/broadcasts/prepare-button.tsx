import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { Failed, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, TextInput, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedBroadcast } from './broadcast-shapes.ts';
import { useBroadcastStep } from './use-broadcast-step.ts';

/** On a channel it is made there at one press; shown elsewhere it needs the link. */
export function PrepareButton({ broadcast }: { readonly broadcast: NamedBroadcast }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useBroadcastStep();
  const [opened, dialog] = useDisclosure(false);
  const [url, setUrl] = useState('');
  const [asked, setAsked] = useState(false);
  const prepare = useMutation(
    useApi().broadcasts.prepare.mutationOptions(done(t('broadcasts.done.prepare'))),
  );
  const { id, version, channelId } = broadcast;
  const wrong = !/^https?:\/\/[^\s/]+\S*$/i.test(url.trim());

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (wrong) return;
    await prepare
      .mutateAsync({ id, version, watchUrl: url.trim() })
      .then(dialog.close)
      .catch(() => undefined);
  }

  if (channelId !== null)
    return (
      <Stack gap="xs">
        {prepare.error && <Failed error={prepare.error} />}
        <Button loading={prepare.isPending} onClick={() => prepare.mutate({ id, version, watchUrl: null })}>
          {t('broadcasts.step.prepare')}
        </Button>
      </Stack>
    );
  return (
    <>
      <Button onClick={dialog.open}>{t('broadcasts.step.prepare')}</Button>
      <Modal opened={opened} onClose={dialog.close} title={t('broadcasts.prepare.title')}>
        <form onSubmit={(event) => void send(event)} noValidate>
          <Stack>
            <FormError>{prepare.error ? failureOf(prepare.error, language).text : undefined}</FormError>
            <TextInput
              type="url"
              label={t('broadcasts.prepare.label')}
              maxLength={1000}
              value={url}
              onChange={({ currentTarget }) => setUrl(currentTarget.value)}
              error={asked && wrong && t('broadcasts.wrong.link')}
            />
            <Group justify="end">
              <Button type="submit" loading={prepare.isPending}>
                {t('broadcasts.prepare.send')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
