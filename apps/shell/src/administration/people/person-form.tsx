import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { updateAccount } from '@pbnet/validation/identity';
import { Button, Group, Paper, Stack, TextInput, Title } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { ConflictNotice, conflictOf } from '../../forms/conflict-notice.tsx';

export interface PersonFormProps {
  readonly account: ApiOutputs['accounts']['get'];
  readonly disabled: boolean;
}

export function PersonForm({ account, disabled }: PersonFormProps) {
  const { t } = useTranslation();
  const { notify } = useHost();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const { id, displayName, email, version } = account;
  const form = useForm({
    resolver: standardSchemaResolver(updateAccount),
    values: { id, displayName, email, version },
    resetOptions: { keepDirtyValues: true },
  });
  const { errors } = form.formState;
  const save = useMutation(
    api.accounts.update.mutationOptions({
      async onSuccess() {
        notify({ tone: 'done', text: t('forms.saved') });
        await queries.invalidateQueries(api.accounts.pathFilter());
      },
    }),
  );
  const conflict = save.error && conflictOf(failureOf(save.error, language));
  const submit = form.handleSubmit((input) =>
    save.mutate({ ...input, version: conflict?.version ?? version }),
  );

  return (
    <Paper component="section" withBorder p="lg">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Title order={2} size="h3">
            {t('people.data')}
          </Title>
          {conflict ? (
            <ConflictNotice
              conflict={conflict}
              labels={{ displayName: t('people.name') }}
              yours={form.getValues()}
            />
          ) : (
            <CommandError error={save.error} />
          )}
          <TextInput
            label={t('people.name')}
            required
            disabled={disabled}
            error={errors.displayName && t('forms.nameWrong')}
            {...form.register('displayName')}
          />
          <TextInput
            type="email"
            label={t('people.email')}
            required
            disabled={disabled}
            error={errors.email && t('forms.emailWrong')}
            {...form.register('email')}
          />
          {!disabled && (
            <Group>
              <Button type="submit" variant="default" loading={save.isPending}>
                {t('people.change')}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </Paper>
  );
}
