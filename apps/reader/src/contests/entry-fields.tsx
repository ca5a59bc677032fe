import { zodResolver } from '@hookform/resolvers/zod';
import { useApi } from '@pbnet/api-client/react';
import { dayIn, isDay } from '@pbnet/domain';
import { isMinor } from '@pbnet/domain/contests';
import { Button, FormError, Group, Select, Stack, Textarea, TextInput } from '@pbnet/ui';
import { entryForm, type EntryForm } from '@pbnet/validation/contests';
import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useController, useForm, useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Contest } from './contest-shapes.ts';

export interface EntryFieldsProps {
  readonly contest: Contest;
  readonly initial: Partial<EntryForm>;
  readonly submit: string;
  /** True for the page's main button. */
  readonly primary: boolean;
  readonly failure: string | undefined;
  /** Between the fields and the button. */
  readonly before?: ReactNode;
  readonly beside?: ReactNode;
  /** Called at every change, to keep what was typed. */
  onType?(form: Partial<EntryForm>): void;
  onSend(form: EntryForm): Promise<unknown>;
}

/** The author and the work: the same fields when an entry is made and when it is corrected. */
export function EntryFields(props: EntryFieldsProps) {
  const { contest, initial, submit, primary, failure, before, beside, onType, onSend } = props;
  const { t } = useTranslation();
  const { control, register, handleSubmit, formState, setError } = useForm<EntryForm>({
    resolver: zodResolver(entryForm),
    defaultValues: { authorName: '', email: '', guardianName: '', title: '', words: '', ...initial },
  });
  const { errors, isSubmitting } = formState;
  const typed = useWatch({ control });
  useEffect(() => onType?.(typed), [onType, typed]);
  const bornOn = typed.bornOn ?? '';
  const minor = isDay(bornOn) && isMinor(bornOn, dayIn('Europe/Moscow', new Date()));

  const send = handleSubmit(async (form) => {
    if (minor && form.guardianName === '') {
      setError('guardianName', { type: 'required' }, { shouldFocus: true });
      return;
    }
    await onSend(minor ? form : { ...form, guardianName: '' });
  });

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack maw="40rem">
        <FormError>{failure}</FormError>
        <RegionField control={control} />
        <NominationField control={control} contest={contest} />
        <TextInput
          label={t('contests.form.author')}
          description={t('contests.form.authorHelp')}
          autoComplete="off"
          error={errors.authorName && t('contests.form.wrong.author')}
          {...register('authorName')}
        />
        <TextInput
          type="date"
          label={t('contests.form.born')}
          min="1900-01-01"
          error={errors.bornOn && t('contests.form.wrong.born')}
          {...register('bornOn')}
        />
        {minor && (
          <TextInput
            label={t('contests.form.guardian')}
            description={t('contests.form.guardianHelp')}
            autoComplete="off"
            error={errors.guardianName && t('contests.form.wrong.guardian')}
            {...register('guardianName')}
          />
        )}
        <TextInput
          type="email"
          label={t('contests.form.email')}
          description={t('contests.form.emailHelp')}
          autoComplete="email"
          error={errors.email && t('contests.form.wrong.email')}
          {...register('email')}
        />
        <TextInput
          label={t('contests.form.work')}
          error={errors.title && t('contests.form.wrong.work')}
          {...register('title')}
        />
        <Textarea
          label={t('contests.form.words')}
          description={t('contests.form.wordsHelp')}
          autosize
          minRows={4}
          maxLength={5000}
          {...register('words')}
        />
        {before}
        <Group>
          <Button type="submit" loading={isSubmitting} variant={primary ? 'filled' : 'default'}>
            {submit}
          </Button>
          {beside}
        </Group>
      </Stack>
    </form>
  );
}

function RegionField({ control }: { readonly control: Control<EntryForm> }) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control, name: 'regionalCenterId' });
  const { data = [] } = useQuery(useApi().publicContests.places.queryOptions());
  return (
    <Select
      ref={field.ref}
      label={t('contests.form.region')}
      description={t('contests.form.regionHelp')}
      searchable
      data={data.map(({ regionalCenterId, name, regionName }) => ({
        value: String(regionalCenterId),
        label: `${regionName}: ${name}`,
      }))}
      value={field.value === undefined ? null : String(field.value)}
      onChange={(id) => field.onChange(id === null ? undefined : Number(id))}
      onBlur={field.onBlur}
      error={fieldState.error && t('contests.form.wrong.region')}
    />
  );
}

interface NominationFieldProps {
  readonly control: Control<EntryForm>;
  readonly contest: Contest;
}

function NominationField({ control, contest }: NominationFieldProps) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control, name: 'nominationId' });
  return (
    <Select
      ref={field.ref}
      label={t('contests.form.nomination')}
      data={contest.nominations.map(({ id, title }) => ({ value: id, label: title }))}
      value={field.value ?? null}
      onChange={(id) => field.onChange(id ?? undefined)}
      onBlur={field.onBlur}
      error={fieldState.error && t('contests.form.wrong.nomination')}
    />
  );
}
