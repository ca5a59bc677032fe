import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { dayIn, type Day } from '@pbnet/domain';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  DatePickerInput,
  FormError,
  Group,
  Modal,
  PasswordInput,
  Stack,
  Text,
  TextInput,
  useDisclosure,
} from '@pbnet/ui';
import { signResolution } from '@pbnet/validation/resolutions';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Resolution } from './resolution-shapes.ts';

/** The director signs with the password; the text does not change any more. */
export function SignDialog({ resolution }: { readonly resolution: Resolution }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const [signedOn, setSignedOn] = useState<Day | null>(() => dayIn('Europe/Moscow', new Date()));
  const [signerPost, setPost] = useState('');
  const [signerName, setName] = useState('');
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const sign = useMutation(
    api.resolutions.sign.mutationOptions({
      onSuccess() {
        close();
        host.notify({ tone: 'done', text: t('resolutions.sign.done') });
      },
      onSettled: () => queries.invalidateQueries(api.resolutions.pathFilter()),
    }),
  );

  function send(event: FormEvent) {
    event.preventDefault();
    const { id, version } = resolution;
    const checked = signResolution.safeParse({ id, version, signedOn, signerPost, signerName, password });
    setWrong(checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0])));
    if (checked.success) sign.mutate(checked.data);
  }

  return (
    <>
      <Button onClick={open}>{t('resolutions.sign.open')}</Button>
      <Modal opened={opened} onClose={close} title={t('resolutions.sign.title')}>
        <form onSubmit={send} noValidate>
          <Stack>
            <Text>{t('resolutions.sign.help')}</Text>
            <FormError>{sign.error && failureOf(sign.error, language).text}</FormError>
            <DatePickerInput
              label={t('resolutions.sign.day')}
              value={signedOn}
              onChange={(value) => setSignedOn(value as Day | null)}
              error={wrong.includes('signedOn') && t('resolutions.sign.noDay')}
            />
            <TextInput
              label={t('resolutions.sign.post')}
              description={t('resolutions.sign.postHelp')}
              value={signerPost}
              onChange={({ currentTarget }) => setPost(currentTarget.value)}
              error={wrong.includes('signerPost') && t('resolutions.sign.noPost')}
            />
            <TextInput
              label={t('resolutions.sign.name')}
              value={signerName}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <PasswordInput
              label={t('resolutions.sign.password')}
              autoComplete="current-password"
              value={password}
              onChange={({ currentTarget }) => setPassword(currentTarget.value)}
              error={wrong.includes('password') && t('resolutions.sign.noPassword')}
            />
            <Group justify="end">
              <Button type="submit" loading={sign.isPending}>
                {t('resolutions.sign.send')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
