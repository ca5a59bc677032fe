import { zodResolver } from '@hookform/resolvers/zod';
import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { dayIn } from '@pbnet/domain';
import { useHost, useKeptDraft, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  Checkbox,
  DatePickerInput,
  FormError,
  Group,
  Stack,
  Textarea,
  TextConflict,
  TextInput,
} from '@pbnet/ui';
import { changeRequest, longestTitle, longestWords, type ChangeRequest } from '@pbnet/validation/campaigns';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Campaign } from './campaign-shapes.ts';

function inputOf({ id, version, title, request, closesOn }: Campaign): ChangeRequest {
  return { campaignId: id, version, title, request, closesOn, tell: false };
}

/** What is typed survives a closed tab; over another person's change both texts are shown to choose from. */
export function EditCampaignForm({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const kept = useKeptDraft<ChangeRequest>(`campaign-change:${campaign.id}`);
  const [theirs, setTheirs] = useState<Campaign>();
  const form = useForm<ChangeRequest>({
    resolver: zodResolver(changeRequest),
    defaultValues: kept.draft ?? inputOf(campaign),
  });
  const { control, register, handleSubmit, setError, setValue, getValues, formState } = form;
  const { errors, isSubmitting } = formState;
  const change = useMutation(api.requests.change.mutationOptions());

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => kept.keep(values),
      }),
    [form, kept],
  );

  const save = handleSubmit(async (input) => {
    try {
      await change.mutateAsync(input);
      kept.forget();
      host.notify({ tone: 'done', text: t('campaigns.edit.saved', { title: input.title }) });
      await queries.invalidateQueries(api.requests.pathFilter());
      host.navigate(`/events/campaigns/${campaign.id}`);
    } catch (error) {
      const { text, domain } = failureOf(error, language);
      setError('root', { message: text });
      if (domain?.key === 'stale-edit') setTheirs(domain.details['current'] as Campaign);
    }
  });

  function choose(found: Campaign, choice: 'mine' | 'theirs') {
    if (choice === 'theirs') form.reset({ ...inputOf(found), tell: getValues('tell') });
    else setValue('version', found.version);
    setTheirs(undefined);
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack maw="40rem">
        <FormError>{errors.root?.message}</FormError>
        <TextInput
          label={t('campaigns.form.name')}
          maxLength={longestTitle}
          error={errors.title && t('campaigns.form.wrong.title')}
          {...register('title')}
        />
        <Textarea
          label={t('campaigns.form.request')}
          autosize
          minRows={6}
          maxLength={longestWords}
          error={errors.request && t('campaigns.form.wrong.request')}
          {...register('request')}
        />
        <Controller
          control={control}
          name="closesOn"
          render={({ field: { value, onChange, ref } }) => (
            <DatePickerInput
              ref={ref}
              label={t('campaigns.form.closesOn')}
              description={t('campaigns.edit.closesHelp')}
              clearable
              value={value}
              onChange={onChange}
              minDate={dayIn('Europe/Moscow', new Date())}
            />
          )}
        />
        <Checkbox label={t('campaigns.edit.tell')} {...register('tell')} />
        <Group>
          <Button type="submit" loading={isSubmitting}>
            {t('campaigns.edit.save')}
          </Button>
        </Group>
      </Stack>
      {theirs && (
        <TextConflict
          mine={`${getValues('title')}\n\n${getValues('request')}`}
          theirs={`${theirs.title}\n\n${theirs.request}`}
          onChoose={(choice) => choose(theirs, choice)}
          onClose={() => setTheirs(undefined)}
        />
      )}
    </form>
  );
}
