import { useEffect, useRef, useState, type RefObject } from 'react';
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useKeptDraft } from '../kept/use-kept.ts';

/** A draft kept from another day belongs to the version of that day: saved over a newer one it is a conflict. */
type Kept<Values> = Partial<Values> & { readonly since?: number | undefined };

export interface UseKeptForm<Values> {
  /** What the form is for: what was typed into it survives a closed tab. */
  readonly thing: string;
  readonly initial: Values;
  /** Of the record that `initial` was read from; a new one has none. */
  readonly version?: number | undefined;
}

export interface KeptFormState<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  /** The fields hold a draft of another day. */
  readonly restored: boolean;
  /** Version of the record that the typing began from. */
  readonly since: RefObject<number | undefined>;
  forget(): void;
  startAnew(): void;
}

export function useKeptForm<Values extends FieldValues>(of: UseKeptForm<Values>): KeptFormState<Values> {
  const { thing, initial, version } = of;
  const kept = useKeptDraft<Kept<Values>>(thing);
  const { since: began, ...typedBefore } = kept.draft ?? {};
  const since = useRef(began ?? version);
  const [restored, setRestored] = useState(kept.draft !== undefined);
  const form = useForm<Values>({ defaultValues: { ...initial, ...typedBefore } as DefaultValues<Values> });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => kept.keep({ ...values, since: since.current }),
      }),
    [form, kept],
  );

  return {
    form,
    restored,
    since,
    forget: kept.forget,
    startAnew() {
      since.current = version;
      form.reset(initial);
      kept.forget();
      setRestored(false);
    },
  };
}
