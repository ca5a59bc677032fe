import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, Group, Paper, Stack, StateBadge, Text, Title } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';

const words = { none: 'esiaNone', invited: 'esiaInvited', bound: 'esiaBound' } as const;

export interface EsiaPanelProps {
  readonly account: ApiOutputs['accounts']['get'];
}

/** Whether Госуслуги opens the account; only the owner proves who that is. */
export function EsiaPanel({ account: { id, version, state } }: EsiaPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { notify } = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const { data: binding } = useQuery(api.staffEsia.get.queryOptions({ id }));
  const answer = {
    onSuccess: () => notify({ tone: 'done', text: t('people.done') }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(api.staffEsia.pathFilter()),
        queries.invalidateQueries(api.accounts.pathFilter()),
      ]),
  };
  const invite = useMutation(api.staffEsia.invite.mutationOptions(answer));
  const remove = useMutation(api.staffEsia.remove.mutationOptions(answer));
  if (!binding || (!binding.offered && binding.state === 'none')) return null;
  const bound = binding.state === 'bound';
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const day = (at: string | Date) => time.format(new Date(at));
  const removal = bound ? 'Unbind' : 'Revoke';

  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group gap="sm">
          <Title order={2} size="h3">
            {t('people.esia')}
          </Title>
          <StateBadge tone={bound ? 'ok' : 'neutral'}>{t(`people.${words[binding.state]}`)}</StateBadge>
        </Group>
        <CommandError error={invite.error ?? remove.error} />
        {binding.boundAt && <Text>{t('people.esiaSince', { at: day(binding.boundAt) })}</Text>}
        {binding.lastSignInAt && <Text>{t('people.esiaLast', { at: day(binding.lastSignInAt) })}</Text>}
        {binding.invitedUntil && <Text>{t('people.esiaUntil', { at: day(binding.invitedUntil) })}</Text>}
        {binding.state === 'none' && <Text>{t('people.esiaHelp')}</Text>}
        <Group>
          {!bound && state === 'active' && (
            <Button
              variant="default"
              loading={invite.isPending}
              onClick={() => invite.mutate({ id, version })}
            >
              {t(binding.state === 'invited' ? 'people.esiaInviteAgain' : 'people.esiaInvite')}
            </Button>
          )}
          {binding.state !== 'none' && (
            <ConfirmButton
              variant="default"
              danger={bound}
              question={t(`people.esia${removal}Question`)}
              details={<Text>{t(`people.esia${removal}Details`)}</Text>}
              confirmLabel={t(`people.esia${removal}`)}
              onConfirm={() => remove.mutateAsync({ id, version }).catch(() => undefined)}
            >
              {t(`people.esia${removal}`)}
            </ConfirmButton>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
