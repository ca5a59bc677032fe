import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Radio, Stack, Text, TextInput, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsentsChanged } from '../consents/use-consents-changed.ts';
import { focusFirstWrong } from '../frame/focus-first-wrong.ts';
import { useForgetReader } from '../frame/use-forget-reader.ts';
import type { ErasureProps } from './erasure.tsx';

type When = 'now' | 'later';

interface EraseFormProps extends ErasureProps {
  /** The data are to be destroyed on a later day already. */
  readonly awaited: boolean;
}

/** Nothing is destroyed by a slip of the finger: the word is typed. */
export function EraseForm({ awaited, onErased }: EraseFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const forget = useForgetReader();
  const changed = useConsentsChanged();
  const [opened, dialog] = useDisclosure(false);
  const [when, setWhen] = useState<When>(awaited ? 'now' : 'later');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const word = t('reader.data.eraseWord');
  const isWrong = typed.trim().toLocaleLowerCase() !== word.toLocaleLowerCase();
  const erase = useMutation(
    useApi().ownReader.erase.mutationOptions({
      onSuccess: async ({ act }) => {
        dialog.close();
        if (act === null) return changed();
        onErased(act);
        return forget();
      },
    }),
  );

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    focusFirstWrong(event.currentTarget, () => setAsked(true));
    if (!isWrong) erase.mutate({ when });
  }

  return (
    <div>
      <Button variant="default" onClick={dialog.open}>
        {t('reader.data.eraseOpen')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('reader.data.eraseQuestion')}>
        <form onSubmit={send} noValidate>
          <Stack>
            <Text>{t('reader.data.eraseGone')}</Text>
            <Radio.Group
              label={t('reader.consents.when')}
              value={when}
              onChange={(chosen) => setWhen(chosen === 'now' ? 'now' : 'later')}
            >
              <Stack gap="xs" mt="xs">
                <Radio value="later" label={t('reader.consents.later')} disabled={awaited} />
                <Radio value="now" label={t('reader.consents.now')} />
              </Stack>
            </Radio.Group>
            <TextInput
              label={t('reader.data.eraseType', { word })}
              autoComplete="off"
              maxLength={20}
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
              error={asked && isWrong && t('reader.data.eraseWrong', { word })}
            />
            <FormError>{erase.error ? failureOf(erase.error, language).text : undefined}</FormError>
            <Group justify="end">
              <Button variant="default" data-autofocus onClick={dialog.close}>
                {t('reader.data.cancel')}
              </Button>
              <Button type="submit" color="red" loading={erase.isPending}>
                {t(when === 'now' ? 'reader.data.eraseSend' : 'reader.data.eraseLater')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </div>
  );
}
