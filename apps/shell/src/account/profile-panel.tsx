import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useApi } from '@pbnet/api-client/react';
import type { Me } from '@pbnet/domain/identity';
import { useHost } from '@pbnet/micro-frontend';
import { updateProfile } from '@pbnet/validation/identity';
import { Button, Group, List, Radio, Stack, Text, TextInput } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../forms/command-error.tsx';
import { Panel } from './panel.tsx';

export interface ProfilePanelProps {
  readonly me: Me;
}

export function ProfilePanel({ me }: ProfilePanelProps) {
  const { t } = useTranslation();
  const { notify } = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const { displayName, language, version } = me;
  const form = useForm({
    resolver: standardSchemaResolver(updateProfile),
    defaultValues: { displayName, language, version },
  });
  const save = useMutation(
    api.identity.updateProfile.mutationOptions({
      onSuccess: () => notify({ tone: 'done', text: t('forms.saved') }),
      onSettled: () => queries.invalidateQueries(api.identity.me.queryFilter()),
    }),
  );

  return (
    <Panel title={t('account.profile')}>
      <form onSubmit={(event) => void form.handleSubmit((input) => save.mutate(input))(event)} noValidate>
        <Stack>
          <CommandError error={save.error} />
          <div>
            <Text fw={500}>{t('account.email')}</Text>
            <Text>{me.email}</Text>
            <Text size="sm">{t('account.emailHelp')}</Text>
          </div>
          <TextInput
            label={t('account.name')}
            autoComplete="name"
            required
            error={form.formState.errors.displayName && t('forms.nameWrong')}
            {...form.register('displayName')}
          />
          <Controller
            control={form.control}
            name="language"
            render={({ field }) => (
              <Radio.Group label={t('account.language')} {...field}>
                <Group mt="xs">
                  <Radio value="ru" label={t('account.languages.ru')} />
                  <Radio value="en" label={t('account.languages.en')} />
                </Group>
              </Radio.Group>
            )}
          />
          <Group>
            <Button type="submit" variant="default" loading={save.isPending}>
              {t('forms.save')}
            </Button>
          </Group>
        </Stack>
      </form>
      <div>
        <Text fw={500}>{t('account.roles')}</Text>
        <List>
          {me.bindings.map(({ id, role, placeName }) => (
            <List.Item key={id}>
              {t(`roles.${role}`)} · {placeName || t('roles.network')}
            </List.Item>
          ))}
        </List>
      </div>
    </Panel>
  );
}
