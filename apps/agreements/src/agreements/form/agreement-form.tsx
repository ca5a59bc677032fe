import { failureOf } from '@pbnet/api-client';
import { useKeptDraft, useLanguage } from '@pbnet/micro-frontend';
import { RestoredNote } from '@pbnet/micro-frontend/forms';
import { Button, FormError, Group, Stack } from '@pbnet/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedAgreement } from '../agreement-shapes.ts';
import { AgreementFields } from './agreement-fields.tsx';
import { faultsOf, type Fault, type FormValues } from './form-values.ts';
import { FormConflict } from './form-conflict.tsx';

export interface AgreementFormProps {
  /** What the form is for: what was typed into it survives a closed tab. */
  readonly thing: string;
  readonly initial: FormValues;
  /** Of the agreement that `initial` was read from; a new one has none. */
  readonly version?: number;
  readonly save: string;
  /** Of the agreement that is edited; null for a new one. */
  readonly ownId: string | null;
  readonly regionalCenterId: number | null;
  /** @param version that the typing began from, or that the person has compared with after a conflict */
  onSave(values: FormValues, version?: number): Promise<unknown>;
  onCancel(): void;
}

/** A draft kept from another day belongs to the version of that day: saved over a newer one it is a conflict. */
interface Kept extends FormValues {
  readonly since?: number | undefined;
}

/** What is typed stays whatever the server answers; over another person's change both are shown. */
export function AgreementForm(props: AgreementFormProps) {
  const { thing, initial, version, save, ownId, regionalCenterId, onSave, onCancel } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const kept = useKeptDraft<Kept>(thing);
  const [restored, setRestored] = useState(kept.draft !== undefined);
  const [values, setValues] = useState<FormValues>(() => ({ ...initial, ...kept.draft }));
  const [since, setSince] = useState(kept.draft?.since ?? version);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [failure, setFailure] = useState<string>();
  const [theirs, setTheirs] = useState<NamedAgreement>();
  const [sending, setSending] = useState(false);

  const change = (part: Partial<FormValues>) => {
    const next = { ...values, ...part };
    kept.keep({ ...next, since });
    setValues(next);
    // A corrected field loses its mark at once; marks appear only after an attempt to save.
    if (faults.length > 0) setFaults(faultsOf(next));
  };

  async function send(submitted: FormEvent) {
    submitted.preventDefault();
    const found = faultsOf(values);
    setFaults(found);
    setFailure(found.length > 0 ? t('agreements.wrong.some') : undefined);
    if (found.length > 0) return;
    setSending(true);
    try {
      await onSave(values, theirs?.version ?? since);
      kept.forget();
    } catch (error) {
      const told = failureOf(error, language);
      if (told.domain?.key === 'stale-edit') setTheirs(told.domain.details['current'] as NamedAgreement);
      setFailure(told.text);
    } finally {
      setSending(false);
    }
  }

  return (
    <form onSubmit={(submitted) => void send(submitted)} noValidate>
      <Stack maw="60rem">
        <FormError>{failure}</FormError>
        {theirs && <FormConflict mine={values} theirs={theirs} />}
        {restored && (
          <RestoredNote
            onStartAnew={() => {
              setValues(initial);
              setSince(version);
              setTheirs(undefined);
              kept.forget();
              setRestored(false);
            }}
          />
        )}
        <AgreementFields
          values={values}
          faults={faults}
          ownId={ownId}
          regionalCenterId={regionalCenterId}
          onChange={change}
        />
        <Group>
          <Button type="submit" loading={sending}>
            {theirs ? t('agreements.form.saveOver') : save}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('agreements.form.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
