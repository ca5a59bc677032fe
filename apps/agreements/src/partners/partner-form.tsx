import { failureOf } from '@pbnet/api-client';
import { useKeptDraft, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Anchor, Button, FormError, Group, Stack, Text } from '@pbnet/ui';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { faultsOf, type FormValues } from './form-values.ts';
import { PartnerFields } from './partner-fields.tsx';
import { partnerPath } from './partner-shapes.ts';

export interface PartnerFormProps {
  /** What the form is for: what was typed into it survives a closed tab. */
  readonly thing: string;
  readonly initial: FormValues;
  /** Of the card that `initial` was read from; a new partner has none. */
  readonly version?: number;
  /** The card that is changed; null for a new one. */
  readonly editedId: number | null;
  readonly save: string;
  /** @param since version of the card that the typing began from */
  onSave(values: FormValues, since?: number): Promise<unknown>;
  onCancel?(): void;
  /** Another person was first: reads the card again and gives its values. */
  onStale?(): Promise<FormValues>;
}

/** A draft kept from another day belongs to the version of that day: saved over a newer one it is a conflict. */
interface Kept extends FormValues {
  readonly since?: number | undefined;
}

/** What is typed stays whatever the server answers. */
export function PartnerForm({
  thing,
  initial,
  version,
  editedId,
  save,
  onSave,
  onCancel,
  onStale,
}: PartnerFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kept = useKeptDraft<Kept>(thing);
  const { since: began, ...typedBefore } = kept.draft ?? {};
  const since = useRef(began ?? version);
  const [restored, setRestored] = useState(kept.draft !== undefined);
  const [theirs, setTheirs] = useState<FormValues>();
  const [otherId, setOtherId] = useState<number>();
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
    clearErrors();
    setOtherId(undefined);
    const faults = faultsOf(values, editedId !== null);
    for (const [field, fault] of faults) setError(field, { message: t(`partners.wrong.${fault}`) });
    if (faults.size > 0) return setError('root', { message: t('partners.wrong.some') });
    try {
      await onSave(values, since.current);
      kept.forget();
    } catch (error) {
      const failure = failureOf(error, language);
      const other = failure.domain?.details['organizationId'];
      if (typeof other === 'number') setOtherId(other);
      if (failure.domain?.key === 'stale-edit' && onStale) setTheirs(await onStale());
      setError('root', { message: failure.text });
    }
  });

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack maw="52rem">
        <FormError>{formState.errors.root?.message}</FormError>
        {otherId !== undefined && (
          <Anchor component={Link} to={partnerPath(otherId)}>
            {t('partners.openKnown')}
          </Anchor>
        )}
        {theirs && <Conflict mine={form.getValues()} theirs={theirs} onTake={() => reset({ ...theirs })} />}
        {restored && (
          <Alert>
            <Group justify="space-between">
              <Text>{t('partners.form.restored')}</Text>
              <Button
                variant="subtle"
                onClick={() => {
                  since.current = version;
                  reset(initial);
                  kept.forget();
                  setRestored(false);
                }}
              >
                {t('partners.form.startAnew')}
              </Button>
            </Group>
          </Alert>
        )}
        <PartnerFields form={form} editedId={editedId} />
        <Group>
          <Button type="submit" loading={formState.isSubmitting}>
            {theirs ? t('partners.form.saveOver') : save}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('partners.form.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

interface ConflictProps {
  readonly mine: FormValues;
  readonly theirs: FormValues;
  onTake(): void;
}

/** Field by field what differs from what another person has saved meanwhile. */
function Conflict({ mine, theirs, onTake }: ConflictProps) {
  const { t } = useTranslation();
  const fields = (Object.keys(theirs) as (keyof FormValues)[]).filter(
    (field) => field !== 'regionId' && field !== 'from' && mine[field] !== theirs[field],
  );
  return (
    <Alert color="yellow">
      <Stack gap="xs">
        <Text fw={600}>{t('partners.form.conflict')}</Text>
        {fields.map((field) => (
          <Text key={field}>
            {t(`partners.fields.${field === 'regionId' ? 'region' : field}`)}:{' '}
            {t('partners.form.theirs', { mine: mine[field] || '—', theirs: theirs[field] || '—' })}
          </Text>
        ))}
        <div>
          <Button variant="default" onClick={onTake}>
            {t('partners.form.take')}
          </Button>
        </div>
      </Stack>
    </Alert>
  );
}
