import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useHost } from '@pbnet/micro-frontend';
import { inviteAccount } from '@pbnet/validation/identity';
import { Anchor, Button, Group, PageHeader, Radio, Stack, TextInput } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { omit } from 'zod/mini';
import { CommandError } from '../../forms/command-error.tsx';
import { BindingFields, bindingOf, emptyDraft } from './binding-fields.tsx';

const person = omit(inviteAccount, { bindings: true });

/** Makes an account: the person chooses the password by the link of the letter. */
export function InvitePage() {
  const { t } = useTranslation();
  const { notify } = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(emptyDraft);
  const form = useForm({
    resolver: standardSchemaResolver(person),
    defaultValues: { email: '', displayName: '', language: 'ru' as const },
  });
  const { errors, isSubmitted } = form.formState;
  const invite = useMutation(
    api.accounts.invite.mutationOptions({
      async onSuccess(id) {
        notify({ tone: 'done', text: t('people.sent') });
        await queries.invalidateQueries(api.accounts.pathFilter());
        return navigate(`/administration/people/${id}`);
      },
    }),
  );
  const binding = bindingOf(draft);
  const send = form.handleSubmit((input) => {
    if (binding) invite.mutate({ ...input, bindings: [binding] });
  });

  return (
    <>
      <PageTitle title={t('people.inviteTitle')} />
      <PageHeader
        title={t('people.inviteTitle')}
        lead={t('people.inviteLead')}
        trail={
          <Anchor component={Link} to="/administration/people">
            {t('people.back')}
          </Anchor>
        }
      />
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack maw="48rem">
          <CommandError error={invite.error} />
          <TextInput
            type="email"
            label={t('people.email')}
            required
            error={errors.email && t('forms.emailWrong')}
            {...form.register('email')}
          />
          <TextInput
            label={t('people.name')}
            required
            error={errors.displayName && t('forms.nameWrong')}
            {...form.register('displayName')}
          />
          <BindingFields draft={draft} tried={isSubmitted} onChange={setDraft} />
          <Controller
            control={form.control}
            name="language"
            render={({ field: { value = 'ru', ...field } }) => (
              <Radio.Group label={t('people.language')} value={value} {...field}>
                <Group mt="xs">
                  <Radio value="ru" label={t('people.languages.ru')} />
                  <Radio value="en" label={t('people.languages.en')} />
                </Group>
              </Radio.Group>
            )}
          />
          <Group>
            <Button type="submit" loading={invite.isPending}>
              {t('people.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
