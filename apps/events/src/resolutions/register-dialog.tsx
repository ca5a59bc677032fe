import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import {
  Alert,
  Button,
  FormError,
  Group,
  Icon,
  List,
  Modal,
  Stack,
  Text,
  TextInput,
  useDisclosure,
} from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Resolution } from './resolution-shapes.ts';

/** Puts the decisions under control; what they lack is said here and refuses nothing. */
export function RegisterDialog({ resolution }: { readonly resolution: Resolution }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const [number, setNumber] = useState('');
  const [asked, setAsked] = useState(false);
  const register = useMutation(
    api.resolutions.register.mutationOptions({
      onSuccess() {
        close();
        host.notify({ tone: 'done', text: t('resolutions.register.done') });
      },
      async onSettled() {
        await queries.invalidateQueries(api.resolutions.pathFilter());
        await queries.invalidateQueries(api.control.pathFilter());
      },
    }),
  );
  const lacking = resolution.decisions.filter(({ findings }) => findings.length > 0);

  function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    const { id, version } = resolution;
    if (number.trim() !== '') register.mutate({ id, version, number: number.trim() });
  }

  return (
    <>
      <Button onClick={open}>{t('resolutions.register.open')}</Button>
      <Modal opened={opened} onClose={close} title={t('resolutions.register.open')}>
        <form onSubmit={send} noValidate>
          <Stack>
            <Text>{t('resolutions.register.help')}</Text>
            {lacking.length > 0 && (
              <Alert color="yellow" icon={<Icon name="warning" />} title={t('resolutions.register.lacking')}>
                <List>
                  {lacking.map((decision) => (
                    <List.Item key={decision.id}>
                      {t('resolutions.register.lacks', {
                        number: decision.number,
                        what: decision.findings.map((finding) => t(`control.finding.${finding}`)).join(', '),
                      })}
                    </List.Item>
                  ))}
                </List>
              </Alert>
            )}
            <FormError>{register.error && failureOf(register.error, language).text}</FormError>
            <TextInput
              label={t('resolutions.register.number')}
              description={t('resolutions.register.numberHelp')}
              maxLength={50}
              value={number}
              onChange={({ currentTarget }) => setNumber(currentTarget.value)}
              error={asked && number.trim() === '' && t('resolutions.register.noNumber')}
            />
            <Group justify="end">
              <Button type="submit" loading={register.isPending}>
                {t('resolutions.register.send')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
