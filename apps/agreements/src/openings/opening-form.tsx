import { failureOf } from '@pbnet/api-client';
import { useKeptDraft, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, FormError, Group, Stack, Text, Textarea } from '@pbnet/ui';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { faultsOf, faultyAddress, type FormValues } from './form-values.ts';
import { OpeningFields } from './opening-fields.tsx';

export interface OpeningFormProps {
  /** What the form is for: what was typed into it survives a closed tab. */
  readonly thing: string;
  readonly initial: FormValues;
  /** Of the proposal that `initial` was read from; a new one has none. */
  readonly version?: number;
  readonly save: string;
  /** Asks for the reason of a change that the other side will read. */
  readonly wish?: boolean;
  /** Code of the region in which the point must lie; the map looks there. */
  readonly regionCode?: string | undefined;
  /** The region whose municipalities are offered. */
  readonly regionId?: number | undefined;
  /** What is missing beside the form, in words; the form is not sent then. */
  check?(): string | undefined;
  /** @param since version of the proposal that the typing began from */
  onSave(values: FormValues, since?: number): Promise<unknown>;
  onCancel?(): void;
}

/** A draft kept from another day belongs to the version of that day: saved over a newer one it is a conflict. */
interface Kept extends FormValues {
  readonly since?: number | undefined;
}

/** What is typed stays whatever the server answers. */
export function OpeningForm(props: OpeningFormProps) {
  const {
    thing,
    initial,
    version,
    save,
    wish = false,
    regionCode,
    regionId,
    check,
    onSave,
    onCancel,
  } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const kept = useKeptDraft<Kept>(thing);
  const { since: began, ...typedBefore } = kept.draft ?? {};
  const since = useRef(began ?? version);
  const [restored, setRestored] = useState(kept.draft !== undefined);
  const form = useForm<FormValues>({ defaultValues: { ...initial, ...typedBefore } });
  const { handleSubmit, setError, clearErrors, formState, reset, register } = form;

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
    clearErrors();
    const faults = faultsOf(values, wish);
    for (const [field, fault] of faults) setError(field, { message: t(`openings.wrong.${fault}`) });
    const address = faultyAddress(values.addresses);
    if (address)
      setError('addresses', {
        message: t(`openings.wrong.address.${address.fault}`, { line: address.line }),
      });
    const missing = check?.();
    if (faults.size > 0 || address || missing !== undefined)
      return setError('root', { message: missing ?? t('openings.wrong.some') });
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
              <Text>{t('openings.form.restored')}</Text>
              <Button
                variant="subtle"
                onClick={() => {
                  since.current = version;
                  reset(initial);
                  kept.forget();
                  setRestored(false);
                }}
              >
                {t('openings.form.startAnew')}
              </Button>
            </Group>
          </Alert>
        )}
        <OpeningFields form={form} regionCode={regionCode} regionId={regionId} />
        {wish && (
          <Textarea
            label={t('openings.form.words')}
            description={t('openings.form.wordsHelp')}
            autosize
            minRows={2}
            maxLength={1000}
            error={formState.errors.words?.message}
            {...register('words')}
          />
        )}
        <Group>
          <Button type="submit" loading={formState.isSubmitting}>
            {save}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('openings.form.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
