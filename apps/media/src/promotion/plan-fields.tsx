import { promotionMeasures, promotionSubjects } from '@pbnet/domain/promotion';
import { DatePickerInput, Fieldset, Select, SimpleGrid, Textarea, TextInput } from '@pbnet/ui';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PlanValues } from './plan-values.ts';
import { SubjectField } from './subject-field.tsx';

export interface PlanFieldsProps {
  readonly form: UseFormReturn<PlanValues>;
}

export function PlanFields({ form }: PlanFieldsProps) {
  const { t } = useTranslation();
  const { register, control, watch, setValue, formState } = form;
  const { errors } = formState;
  const subject = watch('subject');
  return (
    <>
      <TextInput label={t('promotion.field.title')} error={errors.title?.message} {...register('title')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Controller
          control={control}
          name="subject"
          render={({ field: { value, onChange, ref } }) => (
            <Select
              ref={ref}
              label={t('promotion.field.subject')}
              allowDeselect={false}
              data={promotionSubjects.map((name) => ({ value: name, label: t(`promotion.subject.${name}`) }))}
              value={value}
              onChange={(next) => {
                onChange(next);
                setValue('subjectId', null);
                setValue('subjectTitle', '');
              }}
            />
          )}
        />
        {subject === 'resource' ? (
          <TextInput
            label={t('promotion.field.subjectTitle')}
            error={errors.subjectTitle?.message}
            {...register('subjectTitle')}
          />
        ) : (
          <SubjectField form={form} />
        )}
      </SimpleGrid>
      <TextInput
        label={t('promotion.field.subjectLink')}
        description={t('promotion.form.linkHelp')}
        type="url"
        error={errors.subjectLink?.message}
        {...register('subjectLink')}
      />
      <Textarea
        label={t('promotion.field.purpose')}
        autosize
        minRows={2}
        error={errors.purpose?.message}
        {...register('purpose')}
      />
      <Textarea
        label={t('promotion.field.audience')}
        autosize
        minRows={1}
        error={errors.audience?.message}
        {...register('audience')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {(['startsOn', 'endsOn'] as const).map((name) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field: { value, onChange, ref } }) => (
              <DatePickerInput
                ref={ref}
                label={t(`promotion.field.${name}`)}
                valueFormat="DD.MM.YYYY"
                clearable
                value={value}
                onChange={onChange}
                error={errors[name]?.message}
              />
            )}
          />
        ))}
      </SimpleGrid>
      <Fieldset legend={t('promotion.form.goals')}>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {promotionMeasures.map((name) => (
            <TextInput
              key={name}
              label={t(`promotion.field.${name}`)}
              inputMode="numeric"
              error={errors[name]?.message}
              {...register(name)}
            />
          ))}
        </SimpleGrid>
      </Fieldset>
    </>
  );
}
