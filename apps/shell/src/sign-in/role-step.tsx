import { useApi } from '@pbnet/api-client/react';
import { Button, Icon, Loader, Stack, Text } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../forms/command-error.tsx';

export interface RoleStepProps {
  onDone(): void;
}

/** Who holds several roles says which one to work in; who holds one never sees this. */
export function RoleStep({ onDone }: RoleStepProps) {
  const { t } = useTranslation();
  const api = useApi();
  const { data: me, error } = useQuery(api.identity.me.queryOptions(undefined, { staleTime: 0 }));
  const change = useMutation(api.identity.switchBinding.mutationOptions({ onSuccess: onDone }));
  const single = me !== undefined && (me === null || me.bindings.length < 2);
  const pass = useEffectEvent(onDone);

  useEffect(() => {
    if (single) pass();
  }, [single]);

  if (!me || single)
    return error ? <CommandError error={error} /> : <Loader aria-label={t('signIn.loading')} />;
  return (
    <Stack>
      <CommandError error={change.error} />
      <Text>{t('signIn.roleHelp')}</Text>
      {me.bindings.map(({ id, role, placeName }) => (
        <Button
          key={id}
          variant="default"
          justify="start"
          leftSection={<Icon name="shield" />}
          loading={change.isPending && change.variables.bindingId === id}
          onClick={() => (id === me.bindingId ? onDone() : change.mutate({ bindingId: id }))}
        >
          {t(`roles.${role}`)} · {placeName || t('roles.network')}
        </Button>
      ))}
    </Stack>
  );
}
