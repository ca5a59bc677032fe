import { failureOf } from '@pbnet/api-client';
import { useKeptDraft, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, FormError, Group, Stack, Text } from '@pbnet/ui';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { EditConflict } from './edit-conflict.tsx';
import { EventFields } from './event-fields.tsx';
import type { NamedEvent } from './event-shapes.ts';
import { faultsOf, type FormValues } from './form-values.ts';

export interface EventFormProps {
  /** What the form is for: what was typed into it survives a closed tab. */
  readonly thing: string;
  readonly initial: FormValues;
  readonly save: string;
  /** @param version of the card that the person has compared with, after a conflict */
  onSave(values: FormValues, version?: number): Promise<unknown>;
  onCancel?(): void;
}

/** What is typed stays whatever the server answers; over another person's change both are shown. */
export function EventForm({ thing, initial, save, onSave, onCancel }: EventFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kept = useKeptDraft<FormValues>(thing);
  const [restored, setRestored] = useState(kept.draft !== undefined);
  const [theirs, setTheirs] = useState<NamedEvent>();
  const form = useForm<FormValues>({ defaultValues: { ...initial, ...kept.draft } });
  const { handleSubmit, setError, clearErrors, formState, reset } = form;

  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => kept.keep(values) }),
    // The hook gives the same store for as long as the page is there.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [form],
  );

  const send = (version?: number) =>
    handleSubmit(async (values) => {
      clearErrors();
      const faults = faultsOf(values);
      for (const [field, fault] of faults) setError(field, { message: t(`joint-events.wrong.${fault}`) });
      if (faults.size > 0) return setError('root', { message: t('joint-events.wrong.some') });
      try {
        await onSave(values, version);
        setTheirs(undefined);
        kept.forget();
      } catch (error) {
        const failure = failureOf(error, language);
        if (failure.domain?.key === 'stale-edit') setTheirs(failure.domain.details['current'] as NamedEvent);
        setError('root', { message: failure.text });
      }
    })();

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send(theirs?.version);
      }}
      noValidate
    >
      <Stack maw="52rem">
        <FormError>{formState.errors.root?.message}</FormError>
        {theirs && (
          <EditConflict mine={form.getValues()} theirs={theirs} onTake={(values) => reset(values)} />
        )}
        {restored && (
          <Alert>
            <Group justify="space-between">
              <Text>{t('joint-events.form.restored')}</Text>
              <Button
                variant="subtle"
                onClick={() => {
                  reset(initial);
                  kept.forget();
                  setRestored(false);
                }}
              >
                {t('joint-events.form.startAnew')}
              </Button>
            </Group>
          </Alert>
        )}
        <EventFields form={form} />
        <Group>
          <Button type="submit" loading={formState.isSubmitting}>
            {theirs ? t('joint-events.form.saveOver') : save}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('joint-events.form.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
