import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { GuardedChild } from '@pbnet/domain/readers';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Paper, Stack, Text, Title, useDisclosure } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../frame/day-of.ts';

/** For whom the guardian answers, and the way to take it back. */
export function GuardedChildren({ list }: { readonly list: readonly GuardedChild[] }) {
  const { t } = useTranslation();
  if (list.length === 0) return null;
  return (
    <section aria-labelledby="guarded-children">
      <Title order={2} size="h3" mb="sm" id="guarded-children">
        {t('reader.guardian.children')}
      </Title>
      <Stack gap="sm">
        {list.map((child) => (
          <Child key={child.id} child={child} />
        ))}
      </Stack>
    </section>
  );
}

function Child({ child: { id, name, confirmedAt } }: { readonly child: GuardedChild }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const [opened, dialog] = useDisclosure(false);
  const withdraw = useMutation(
    api.guardian.withdraw.mutationOptions({
      onSuccess: async () => {
        dialog.close();
        await queries.invalidateQueries(api.guardian.visit.queryFilter());
      },
    }),
  );
  return (
    <Paper withBorder p="md">
      <Group justify="space-between">
        <div>
          <Text fw={600}>{name}</Text>
          <Text c="dimmed">{t('reader.guardian.since', { day: dayOf(confirmedAt, language) })}</Text>
        </div>
        <Button
          variant="default"
          aria-label={t('reader.guardian.withdrawOf', { name })}
          onClick={dialog.open}
        >
          {t('reader.consents.withdraw')}
        </Button>
      </Group>
      <Modal opened={opened} onClose={dialog.close} title={t('reader.guardian.withdrawOf', { name })}>
        <Stack>
          <Text>{t('reader.guardian.withdrawHelp')}</Text>
          <FormError>{withdraw.error ? failureOf(withdraw.error, language).text : undefined}</FormError>
          <Group justify="end">
            <Button variant="default" data-autofocus onClick={dialog.close}>
              {t('reader.consents.keep')}
            </Button>
            <Button color="red" loading={withdraw.isPending} onClick={() => withdraw.mutate({ id })}>
              {t('reader.consents.withdraw')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Paper>
  );
}
