import { useApi } from '@pbnet/api-client/react';
import { passwordProblem, type Me } from '@pbnet/domain/identity';
import { useHost } from '@pbnet/micro-frontend';
import { Button, Group, PasswordInput, Stack } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../forms/command-error.tsx';
import { NewPasswordInput } from '../forms/new-password-input.tsx';
import { Panel } from './panel.tsx';

const nothing = { current: '', password: '' };

export interface PasswordPanelProps {
  readonly me: Me;
}

export function PasswordPanel({ me }: PasswordPanelProps) {
  const { t } = useTranslation();
  const { notify } = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(nothing);
  const personal = [me.email, me.displayName];
  const change = useMutation(
    api.identity.changePassword.mutationOptions({
      onSuccess() {
        setTyped(nothing);
        notify({ tone: 'done', text: t('account.changed') });
        return queries.invalidateQueries(api.identity.sessions.queryFilter());
      },
    }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    if (typed.current !== '' && passwordProblem(typed.password, personal) === null) change.mutate(typed);
  }

  return (
    <Panel title={t('account.password')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <CommandError error={change.error} />
          <PasswordInput
            label={t('account.current')}
            autoComplete="current-password"
            required
            value={typed.current}
            onChange={({ currentTarget: { value: current } }) => setTyped({ ...typed, current })}
          />
          <NewPasswordInput
            value={typed.password}
            personal={personal}
            onChange={(password) => setTyped({ ...typed, password })}
          />
          <Group>
            <Button type="submit" variant="default" loading={change.isPending}>
              {t('account.change')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
