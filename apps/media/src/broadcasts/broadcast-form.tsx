import { failureOf } from '@pbnet/api-client';
import { useKeptDraft, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, FormError, Group, Stack, Text } from '@pbnet/ui';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { BroadcastFields } from './broadcast-fields.tsx';
import type { Thing } from './broadcast-shapes.ts';
import { faultsOf, type FormValues } from './form-values.ts';

export interface BroadcastFormProps {
  /** What the form is for: what was typed into it survives a closed tab. */
  readonly thing: string;
  readonly initial: FormValues;
  /** Of the request that `initial` was read from; a new one has none. */
  readonly version?: number;
  readonly things: readonly Thing[];
  readonly save: string;
  /** @param since version of the request that the typing began from */
  onSave(values: FormValues, since?: number): Promise<unknown>;
  onCancel?(): void;
}

/** A draft kept from another day belongs to the version of that day: saved over a newer one it is a conflict. */
interface Kept extends FormValues {
  readonly since?: number | undefined;
}

/** What is typed stays whatever the server answers. */
export function BroadcastForm(props: BroadcastFormProps) {
  const { thing, initial, version, things, save, onSave, onCancel } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const kept = useKeptDraft<Kept>(thing);
  const { since: began, ...typedBefore } = kept.draft ?? {};
  const since = useRef(began ?? version);
  const [restored, setRestored] = useState(kept.draft !== undefined);
  const form = useForm<FormValues>({ defaultValues: { ...initial, ...typedBefore } });
  const { handleSubmit, setError, clearErrors, formState, reset } = form;

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => kept.keep({ ...values, since: since.current }),
      }),
    // The hook gives the same store for as long as the page is there.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [form],
  );

  const send = handleSubmit(async (values) => {
    const faults = faultsOf(values);
    for (const [field, fault] of faults) setError(field, { message: t(`broadcasts.wrong.${fault}`) });
    if (faults.size > 0) return setError('root', { message: t('broadcasts.wrong.some') });
    try {
      await onSave(values, since.current);
      kept.forget();
    } catch (error) {
      const { domain, text } = failureOf(error, language);
      const theirs = domain?.key === 'stale-edit' ? domain.details['current'] : undefined;
      // Once told of the other change, the person may save over it.
      if (typeof theirs === 'object' && theirs !== null && 'version' in theirs)
        since.current = Number(theirs.version);
      setError('root', { message: text });
    }
  });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        clearErrors();
        void send();
      }}
      noValidate
    >
      <Stack maw="52rem">
        <FormError>{formState.errors.root?.message}</FormError>
        {restored && (
          <Alert>
            <Group justify="space-between">
              <Text>{t('broadcasts.form.restored')}</Text>
              <Button
                variant="subtle"
                onClick={() => {
                  since.current = version;
                  reset(initial);
                  kept.forget();
                  setRestored(false);
                }}
              >
                {t('broadcasts.form.startAnew')}
              </Button>
            </Group>
          </Alert>
        )}
        <BroadcastFields form={form} things={things} />
        <Group>
          <Button type="submit" loading={formState.isSubmitting}>
            {save}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('broadcasts.form.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
