import { failureOf } from '@pbnet/api-client';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Stack } from '@pbnet/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PlanFields } from './plan-fields.tsx';
import { planFaultsOf, type PlanValues } from './plan-values.ts';

export interface PlanFormProps {
  readonly initial: PlanValues;
  readonly save: string;
  onSave(values: PlanValues): Promise<unknown>;
  onCancel?(): void;
}

/** What is typed stays whatever the server answers. */
export function PlanForm({ initial, save, onSave, onCancel }: PlanFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const form = useForm<PlanValues>({ defaultValues: initial });
  const { handleSubmit, setError, clearErrors, formState } = form;

  const send = handleSubmit(async (values) => {
    clearErrors();
    const faults = planFaultsOf(values);
    for (const [field, fault] of faults) setError(field, { message: t(`promotion.form.${fault}`) });
    if (faults.size > 0) return setError('root', { message: t('promotion.form.faults') });
    try {
      await onSave(values);
    } catch (error) {
      setError('root', { message: failureOf(error, language).text });
    }
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        clearErrors();
        void send();
      }}
    >
      <Stack maw="52rem">
        <FormError>{formState.errors.root?.message}</FormError>
        <PlanFields form={form} />
        <Group>
          <Button type="submit" loading={formState.isSubmitting}>
            {save}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('promotion.form.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
