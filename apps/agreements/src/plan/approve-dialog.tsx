import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  FormError,
  Group,
  Modal,
  PasswordInput,
  Stack,
  Text,
  TextInput,
  useDisclosure,
} from '@pbnet/ui';
import { approvePlan } from '@pbnet/validation/opening-plans';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BeforeDirectorProps } from './before-director.tsx';

/** The director approves with the password; the edition does not change any more. */
export function ApproveDialog({ plan, waiting }: BeforeDirectorProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const [post, setPost] = useState('');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const approve = useMutation(
    api.openingPlans.approve.mutationOptions({
      onSuccess() {
        close();
        host.notify({ tone: 'done', text: t('plan.approve.done') });
      },
      onSettled: () => queries.invalidateQueries(api.openingPlans.pathFilter()),
    }),
  );
  const { year, version } = plan;
  const { edition, items } = waiting.content;

  function send(event: FormEvent) {
    event.preventDefault();
    const input = { year, version, presentationId: waiting.id, post, name, password };
    const checked = approvePlan.safeParse(input);
    setWrong(checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0])));
    if (checked.success) approve.mutate(checked.data);
  }

  return (
    <>
      <Button onClick={open}>{t('plan.approve.open')}</Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('plan.approve.title', { year: String(year), number: edition })}
      >
        <form onSubmit={send} noValidate>
          <Stack>
            <Text>{t('plan.approve.help', { count: items.length })}</Text>
            <FormError>{approve.error && failureOf(approve.error, language).text}</FormError>
            <TextInput
              label={t('plan.approve.post')}
              value={post}
              onChange={({ currentTarget }) => setPost(currentTarget.value)}
              error={wrong.includes('post') && t('plan.approve.noPost')}
            />
            <TextInput
              label={t('plan.approve.name')}
              description={t('plan.approve.nameHelp')}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <PasswordInput
              label={t('plan.approve.password')}
              autoComplete="current-password"
              value={password}
              onChange={({ currentTarget }) => setPassword(currentTarget.value)}
              error={wrong.includes('password') && t('plan.approve.noPassword')}
            />
            <Group justify="end">
              <Button type="submit" loading={approve.isPending}>
                {t('plan.approve.send')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
