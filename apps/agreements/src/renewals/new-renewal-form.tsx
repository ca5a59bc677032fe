import { zodResolver } from '@hookform/resolvers/zod';
import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { dayIn } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { Failed, useHost, useKeptDraft, useLanguage } from '@pbnet/micro-frontend';
import {
  Alert,
  Button,
  Divider,
  FormError,
  Icon,
  Loader,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@pbnet/ui';
import { createRenewal, type CreateRenewal } from '@pbnet/validation/renewals';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CohortConditions } from './cohort-conditions.tsx';
import { CohortTable } from './cohort-table.tsx';
import { PickByHand } from './pick-by-hand.tsx';
import { RenewalDays } from './renewal-days.tsx';
import { TemplateField } from './template-field.tsx';
import { useCohort } from './use-cohort.ts';

/** The id is made here: pressed twice or repeated by the network, the renewal is made once. */
function emptyRenewal(): Partial<CreateRenewal> {
  const opensOn = dayIn(networkTimeZone, new Date());
  return {
    ...{ id: crypto.randomUUID(), title: '', request: '', opensOn, closesOn: null },
    ...{ termMonths: null, templateId: null, agreementIds: [] },
  };
}

/** What is chosen and typed survives a closed tab until the renewal is made. */
export function NewRenewalForm() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const cohort = useCohort();
  const kept = useKeptDraft<Partial<CreateRenewal>>('new-renewal');
  const [initial] = useState(() => ({
    ...emptyRenewal(),
    request: t('renewals.form.usualRequest'),
    ...kept.draft,
  }));
  const form = useForm<CreateRenewal>({
    resolver: zodResolver(createRenewal),
    defaultValues: initial,
  });
  const { control, register, handleSubmit, setError, setValue, formState } = form;
  const { errors, isSubmitting } = formState;
  const create = useMutation(api.renewals.create.mutationOptions());
  const { chosen, termMonths } = cohort;
  const centers = new Set(chosen.flatMap(({ regionalCenterId }) => regionalCenterId ?? []));

  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => kept.keep(values) }),
    [form, kept],
  );

  const send = handleSubmit(async (renewal) => {
    try {
      const { campaignId } = await create.mutateAsync(renewal);
      kept.forget();
      cohort.forget();
      host.notify({ tone: 'done', text: t('renewals.form.made', { title: renewal.title }) });
      await queries.invalidateQueries(api.renewals.pathFilter());
      host.navigate(`/agreements/renewals/${campaignId}`);
    } catch (error) {
      setError('root', { message: failureOf(error, language).text });
      await cohort.refetch();
    }
  });

  function submit(event: React.FormEvent) {
    setValue(
      'agreementIds',
      chosen.map(({ agreementId }) => agreementId),
    );
    setValue('termMonths', termMonths);
    void send(event);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <Stack gap="md">
          <Title order={2} size="h3">
            {t('renewals.form.which')}
          </Title>
          <CohortConditions />
          <PickByHand
            termMonths={termMonths}
            there={new Set(cohort.found?.agreements.map(({ agreementId }) => agreementId))}
            onPick={cohort.pick}
          />
          {cohort.error !== null && !cohort.found && (
            <Failed error={cohort.error} onRetry={() => void cohort.refetch()} />
          )}
          {!cohort.found && !cohort.error && <Loader role="status" aria-label={t('renewals.loading')} />}
          {cohort.found && (
            <CohortTable agreements={cohort.found.agreements} left={cohort.left} onTick={cohort.tick} />
          )}
          {cohort.found?.cut && (
            <Alert color="yellow" icon={<Icon name="warning" />}>
              {t('renewals.preview.cut')}
            </Alert>
          )}
          <Text role="status" fw={600}>
            {t('renewals.preview.chosen', { count: chosen.length, centers: centers.size })}
          </Text>
          <FormError>{errors.agreementIds && t('renewals.form.wrong.agreementIds')}</FormError>
        </Stack>
        <Divider />
        <Stack gap="md" maw="48rem">
          <Title order={2} size="h3">
            {t('renewals.form.request')}
          </Title>
          <TextInput
            label={t('renewals.form.name')}
            description={t('renewals.form.nameHelp')}
            maxLength={200}
            error={errors.title && t('renewals.form.wrong.title')}
            {...register('title')}
          />
          <Textarea
            label={t('renewals.form.words')}
            description={t('renewals.form.wordsHelp')}
            autosize
            minRows={5}
            maxLength={10_000}
            error={errors.request && t('renewals.form.wrong.request')}
            {...register('request')}
          />
          <RenewalDays control={control} />
          <TemplateField control={control} />
          <FormError>{errors.root?.message}</FormError>
          <div>
            <Button type="submit" loading={isSubmitting}>
              {t('renewals.form.send')}
            </Button>
          </div>
        </Stack>
      </Stack>
    </form>
  );
}
