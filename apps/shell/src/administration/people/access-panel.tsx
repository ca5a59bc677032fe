import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, Group, Paper, Stack, Text, Title } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';

export interface AccessPanelProps {
  readonly account: ApiOutputs['accounts']['get'];
}

/** Letters, codes, disabling and erasing. */
export function AccessPanel({ account }: AccessPanelProps) {
  const { t } = useTranslation();
  const { notify, user } = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const { id, version, state, secondFactor } = account;
  const answer = {
    onSuccess: () => notify({ tone: 'done', text: t('people.done') }),
    onSettled: () => queries.invalidateQueries(api.accounts.pathFilter()),
  };
  const resend = useMutation(api.accounts.resendInvitation.mutationOptions(answer));
  const removeFactor = useMutation(api.accounts.removeSecondFactor.mutationOptions(answer));
  const disable = useMutation(api.accounts.disable.mutationOptions(answer));
  const enable = useMutation(api.accounts.enable.mutationOptions(answer));
  const erase = useMutation(api.accounts.erase.mutationOptions(answer));
  const commands = [resend, removeFactor, disable, enable, erase];
  const run = (command: typeof disable) => command.mutateAsync({ id, version }).catch(() => undefined);
  const own = id === user.accountId;

  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2} size="h3">
          {t('people.access')}
        </Title>
        <CommandError error={commands.find(({ error }) => error)?.error} />
        <Text>{t(secondFactor ? 'people.factorOn' : 'people.factorOff')}</Text>
        <Group>
          {state === 'invited' && (
            <Button variant="default" loading={resend.isPending} onClick={() => resend.mutate({ id })}>
              {t('people.resend')}
            </Button>
          )}
          {secondFactor && (
            <ConfirmButton
              variant="default"
              question={t('people.removeFactorQuestion')}
              details={<Text>{t('people.removeFactorDetails')}</Text>}
              confirmLabel={t('people.removeFactor')}
              onConfirm={() => run(removeFactor)}
            >
              {t('people.removeFactor')}
            </ConfirmButton>
          )}
          {(state === 'active' || state === 'invited') && !own && (
            <ConfirmButton
              variant="default"
              danger
              question={t('people.disableQuestion')}
              details={<Text>{t('people.disableDetails')}</Text>}
              confirmLabel={t('people.disable')}
              onConfirm={() => run(disable)}
            >
              {t('people.disable')}
            </ConfirmButton>
          )}
          {state === 'disabled' && (
            <>
              <Button loading={enable.isPending} onClick={() => enable.mutate({ id, version })}>
                {t('people.enable')}
              </Button>
              <ConfirmButton
                variant="default"
                danger
                question={t('people.eraseQuestion')}
                details={<Text>{t('people.eraseDetails')}</Text>}
                confirmLabel={t('people.erase')}
                onConfirm={() => run(erase)}
              >
                {t('people.erase')}
              </ConfirmButton>
            </>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
