import { zodResolver } from '@hookform/resolvers/zod';
import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { dayIn } from '@pbnet/domain';
import { PageTitle, useHost, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, FormError, PageHeader, Stack, Textarea, TextInput } from '@pbnet/ui';
import { createRequest, longestTitle, longestWords, type CreateRequest } from '@pbnet/validation/campaigns';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AudienceFields } from './audience-fields.tsx';
import { CampaignDays } from './campaign-days.tsx';

export function NewCampaignPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('campaigns.form.title')} />
      <PageHeader
        title={t('campaigns.form.title')}
        lead={t('campaigns.form.lead')}
        trail={
          <Anchor component={Link} to="/events/campaigns">
            {t('campaigns.title')}
          </Anchor>
        }
      />
      <NewCampaignForm />
    </>
  );
}

/** The id is chosen here: pressed twice or repeated by the network, the campaign is made once. */
function emptyRequest(): Partial<CreateRequest> {
  return {
    id: crypto.randomUUID(),
    kind: 'joint-events',
    title: '',
    request: '',
    audience: 'all',
    regionalCenterIds: [],
    opensOn: dayIn('Europe/Moscow', new Date()),
    closesOn: null,
  };
}

function NewCampaignForm() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const [initial] = useState(emptyRequest);
  const { control, register, handleSubmit, setError, formState } = useForm<CreateRequest>({
    resolver: zodResolver(createRequest),
    defaultValues: initial,
  });
  const { errors, isSubmitting } = formState;
  const create = useMutation(api.requests.create.mutationOptions());

  const send = handleSubmit(async (request) => {
    try {
      const { campaignId } = await create.mutateAsync(request);
      host.notify({ tone: 'done', text: t('campaigns.form.made', { title: request.title }) });
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
        <CampaignDays control={control} />
        <div>
          <Button type="submit" loading={isSubmitting}>
            {t('campaigns.form.send')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
