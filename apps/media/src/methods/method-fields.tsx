import { MultiSelect, Switch, Textarea, TextInput } from '@pbnet/ui';
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormValues } from './form-values.ts';
import { ResourceFields } from './resource-fields.tsx';
import { useIndicators } from './use-indicators.ts';

export interface MethodFieldsProps {
  readonly form: UseFormReturn<FormValues>;
}

export function MethodFields({ form }: MethodFieldsProps) {
  const { t } = useTranslation();
  const indicators = useIndicators();
  const { register, control, formState } = form;
  const { errors } = formState;
  const hasResource = useWatch({ control, name: 'hasResource' });
  const area = (name: 'purpose' | 'needs' | 'steps' | 'results') => ({
    label: t(`methods.field.${name}`),
    description: t(`methods.help.${name}`),
    autosize: true,
    minRows: name === 'steps' ? 4 : 2,
    error: errors[name]?.message,
    ...register(name),
  });
  return (
    <>
      <TextInput
        label={t('methods.field.title')}
        description={t('methods.help.title')}
        error={errors.title?.message}
        {...register('title')}
      />
      <Textarea {...area('purpose')} />
      <TextInput
        label={t('methods.field.audience')}
        description={t('methods.help.audience')}
        error={errors.audience?.message}
        {...register('audience')}
      />
      <Textarea {...area('needs')} />
      <Textarea {...area('steps')} />
      <Textarea {...area('results')} />
      <TextInput
        label={t('methods.field.themes')}
        description={t('methods.help.themes')}
        error={errors.themes?.message}
        {...register('themes')}
      />
      <Controller
        control={control}
        name="indicators"
        render={({ field: { value, onChange, ref } }) => (
          <MultiSelect
            ref={ref}
            label={t('methods.field.indicators')}
            description={t('methods.help.indicators')}
            searchable
            data={indicators.map(({ code, name }) => ({ value: code, label: name }))}
            value={value}
            onChange={onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="hasResource"
        render={({ field: { value, onChange, ref } }) => (
          <Switch
            ref={ref}
            label={t('methods.field.hasResource')}
            description={t('methods.help.hasResource')}
            checked={value}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
        )}
      />
      {hasResource && <ResourceFields form={form} />}
    </>
  );
}
