import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { Button, ConfirmButton, Group, Paper, Stack, Text, Title } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { BindingFields, bindingOf, emptyDraft } from './binding-fields.tsx';

export interface RolesPanelProps {
  readonly account: ApiOutputs['accounts']['get'];
  readonly disabled: boolean;
}

/** Roles at places: a person may hold several and works in one at a time. */
export function RolesPanel({ account: { id, bindings }, disabled }: RolesPanelProps) {
  const { t } = useTranslation();
  const api = useApi();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(emptyDraft);
  const [tried, setTried] = useState(false);
  const refresh = () => queries.invalidateQueries(api.accounts.pathFilter());
  const grant = useMutation(
    api.accounts.grantRole.mutationOptions({
      onSuccess() {
        setDraft(emptyDraft);
        setTried(false);
        return refresh();
      },
    }),
  );
  const revoke = useMutation(api.accounts.revokeRole.mutationOptions({ onSuccess: refresh }));

  function add() {
    const binding = bindingOf(draft);
    setTried(true);
    if (binding) grant.mutate({ id, ...binding });
  }

  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2} size="h3">
          {t('people.roles')}
        </Title>
        <CommandError error={grant.error ?? revoke.error} />
        {bindings.length === 0 && <Text>{t('people.noRole')}</Text>}
        {bindings.map(({ id: bindingId, role, placeName }) => (
          <Group key={bindingId} justify="space-between">
            <Text>
              {t(`roles.${role}`)} · {placeName || t('roles.network')}
            </Text>
            {!disabled && (
              <ConfirmButton
                variant="default"
                size="compact-md"
                danger
                question={t('people.revokeQuestion', { role: t(`roles.${role}`) })}
                details={<Text>{t('people.revokeDetails')}</Text>}
                confirmLabel={t('people.revoke')}
                onConfirm={() => revoke.mutateAsync({ id, bindingId }).catch(() => undefined)}
              >
                {t('people.revoke')}
              </ConfirmButton>
            )}
          </Group>
        ))}
        {!disabled && (
          <>
            <BindingFields draft={draft} tried={tried} onChange={setDraft} />
            <Group>
              <Button variant="default" loading={grant.isPending} onClick={add}>
                {t('people.addRole')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Paper>
  );
}
