import { zodResolver } from '@hookform/resolvers/zod';
import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { dayIn } from '@pbnet/domain';
import { reminderCap, plainRequestKinds, usualLadder } from '@pbnet/domain/campaigns';
import { useHost, useKeptDraft, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Button, FormError, Radio, Stack, Text, Textarea, TextInput } from '@pbnet/ui';
import { createRequest, longestTitle, longestWords, type CreateRequest } from '@pbnet/validation/campaigns';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AudienceFields } from './audience-fields.tsx';
import { RequestDays } from './request-days.tsx';
import { ladderWords } from './ladder-words.ts';

const headquartersDay = () => dayIn('Europe/Moscow', new Date());

/** The id is chosen here: pressed twice or repeated by the network, the campaign is made once. */
function emptyRequest(): Partial<CreateRequest> {
  return {
    id: crypto.randomUUID(),
    kind: 'joint-events',
    title: '',
    request: '',
    audience: 'all',
    regionalCenterIds: [],
    opensOn: headquartersDay(),
    closesOn: null,
  };
}

/** What is typed survives a closed tab until the campaign is made. */
export function NewCampaignForm() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const kept = useKeptDraft<Partial<CreateRequest>>('new-campaign');
  const [initial] = useState(() => ({ ...emptyRequest(), ...kept.draft }));
  const form = useForm<CreateRequest>({ resolver: zodResolver(createRequest), defaultValues: initial });
  const { control, register, handleSubmit, setError, formState } = form;
  const { errors, isSubmitting } = formState;
  const create = useMutation(api.requests.create.mutationOptions());
  const opensOn = useWatch({ control, name: 'opensOn' });
  const later = opensOn > headquartersDay();

  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => kept.keep(values) }),
    [form, kept],
  );

  const send = handleSubmit(async (request) => {
    try {
      const { campaignId } = await create.mutateAsync(request);
      kept.forget();
      const { title } = request;
      const text = later
        ? t('campaigns.form.announced', { title, day: wholeDayName(request.opensOn, language) })
        : t('campaigns.form.made', { title });
      host.notify({ tone: 'done', text });
      await queries.invalidateQueries(api.requests.pathFilter());
      host.navigate(`/events/campaigns/${campaignId}`);
    } catch (error) {
      setError('root', { message: failureOf(error, language).text });
    }
  });

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack maw="40rem">
        <FormError>{errors.root?.message}</FormError>
        <Controller
          control={control}
          name="kind"
          render={({ field }) => (
            <Radio.Group label={t('campaigns.form.kind')} value={field.value} onChange={field.onChange}>
              <Stack gap="xs" mt="xs">
                {plainRequestKinds.map((kind) => (
                  <Radio key={kind} value={kind} label={t(`campaigns.kind.${kind}`)} />
                ))}
              </Stack>
            </Radio.Group>
          )}
        />
        <TextInput
          label={t('campaigns.form.name')}
          description={t('campaigns.form.nameHelp')}
          maxLength={longestTitle}
          error={errors.title && t('campaigns.form.wrong.title')}
          {...register('title')}
        />
        <Textarea
          label={t('campaigns.form.request')}
          description={t('campaigns.form.requestHelp')}
          autosize
          minRows={5}
          maxLength={longestWords}
          error={errors.request && t('campaigns.form.wrong.request')}
          {...register('request')}
        />
        <AudienceFields control={control} />
        <RequestDays control={control} />
        <Text c="dimmed">
          {t('campaigns.form.ladder', { ...ladderWords(usualLadder, language), most: reminderCap })}
        </Text>
        <div>
          <Button type="submit" loading={isSubmitting}>
            {t(later ? 'campaigns.form.announce' : 'campaigns.form.send')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
