import { failureOf, type Failure } from '@pbnet/api-client';
import { Button, FormError, Group, Stack } from '@pbnet/ui';
import type { ReactNode } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useLanguage } from '../host-context.tsx';
import { useFormWords } from './form-words.ts';
import { RestoredNote } from './restored-note.tsx';
import { useKeptForm, type UseKeptForm } from './use-kept-form.ts';

/** What is wrong, in words, by field. */
export type Faults<Values extends FieldValues> = Iterable<readonly [field: Path<Values>, words: string]>;

export interface KeptFormProps<Values extends FieldValues> extends UseKeptForm<Values> {
  readonly save: string;
  /** Looked at before anything is sent. */
  faultsOf(values: Values): Faults<Values>;
  /** What is missing beside the fields, in words; the form is not sent then. */
  missing?(): string | undefined;
  /** @param since version of the record that the typing began from */
  onSave(values: Values, since?: number): Promise<unknown>;
  /** What else the page does about a refusal; its words are shown anyway. */
  onFailure?(failure: Failure): void | Promise<void>;
  onCancel?(): void;
  /** What stands between the refusal and the fields, such as another person's change. */
  notes?(form: UseFormReturn<Values>): ReactNode;
  /** The fields. */
  children(form: UseFormReturn<Values>): ReactNode;
}

/** Survives a closed tab; what is typed stays whatever the server answers. */
export function KeptForm<Values extends FieldValues>(props: KeptFormProps<Values>) {
  const { save, notes, faultsOf, missing, onSave, onFailure, onCancel, children } = props;
  const words = useFormWords();
  const language = useLanguage();
  const { form, restored, since, forget, startAnew } = useKeptForm(props);
  const { handleSubmit, setError, clearErrors, formState } = form;

  const send = handleSubmit(async (values) => {
    clearErrors();
    const faults = [...faultsOf(values)];
    for (const [field, message] of faults) setError(field, { message });
    const lacking = missing?.();
    if (faults.length > 0 || lacking !== undefined)
      return setError('root', { message: lacking ?? words.some });
    try {
      await onSave(values, since.current);
      forget();
    } catch (error) {
      const failure = failureOf(error, language);
      const theirs = failure.domain?.key === 'stale-edit' ? failure.domain.details['current'] : undefined;
      // Once told of the other change, the person may save over it.
      if (typeof theirs === 'object' && theirs !== null && 'version' in theirs)
        since.current = Number(theirs.version);
      await onFailure?.(failure);
      setError('root', { message: failure.text });
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
        {notes?.(form)}
        {restored && <RestoredNote onStartAnew={startAnew} />}
        {children(form)}
        <Group>
          <Button type="submit" loading={formState.isSubmitting}>
            {save}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {words.cancel}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
