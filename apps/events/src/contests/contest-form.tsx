import { zodResolver } from '@hookform/resolvers/zod';
import { Button, DatePickerInput, Fieldset, FormError, NumberInput, SimpleGrid, Stack } from '@pbnet/ui';
import { Text, Textarea, TextInput } from '@pbnet/ui';
import { contestSettings, type ContestSettings } from '@pbnet/validation/contests';
import { useEffect, type ReactNode } from 'react';
import { Controller, useForm, useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CriteriaFields } from './criteria-fields.tsx';
import { NominationFields } from './nomination-fields.tsx';

export interface ContestFormProps {
  readonly initial: Partial<ContestSettings>;
  readonly submit: string;
  readonly failure: string | undefined;
  /** What another person has saved meanwhile. */
  readonly conflict?: ReactNode;
  /** Called at every change, to keep what was typed. */
  onType?(settings: Partial<ContestSettings>): void;
  onSend(settings: ContestSettings): Promise<unknown>;
}

const days = ['opensOn', 'dueOn', 'regionalUntil', 'juryUntil'] as const;
const numbers = ['regionalLimit', 'quorum', 'scaleMin', 'scaleMax', 'places', 'retentionMonths'] as const;

export function ContestForm({ initial, submit, failure, conflict, onType, onSend }: ContestFormProps) {
  const { t } = useTranslation();
  const { control, register, handleSubmit, formState } = useForm<ContestSettings>({
    resolver: zodResolver(contestSettings),
    defaultValues: initial,
  });
  const { errors, isSubmitting } = formState;
  const typed = useWatch({ control });
  useEffect(() => onType?.(typed as Partial<ContestSettings>), [onType, typed]);

  return (
    <form onSubmit={(event) => void handleSubmit(onSend)(event)} noValidate>
      <Stack maw="52rem" gap="lg">
        <FormError>{failure}</FormError>
        {conflict}
        <TextInput
          label={t('contests.form.title')}
          maxLength={200}
          error={errors.title && t('contests.form.wrong.title')}
          {...register('title')}
        />
        <Textarea
          label={t('contests.form.about')}
          description={t('contests.form.aboutHelp')}
          autosize
          minRows={4}
          maxLength={10_000}
          error={errors.about && t('contests.form.wrong.about')}
          {...register('about')}
        />
        <Fieldset legend={t('contests.form.days')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {days.map((name) => (
              <DayField key={name} name={name} control={control} />
            ))}
          </SimpleGrid>
          <Text c="dimmed" mt="sm">
            {t('contests.form.daysHelp')}
          </Text>
        </Fieldset>
        <Fieldset legend={t('contests.form.rules')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {numbers.map((name) => (
              <NumberField key={name} name={name} control={control} label={t(`contests.form.${name}`)} />
            ))}
          </SimpleGrid>
        </Fieldset>
        <CriteriaFields control={control} register={register} errors={errors} />
        <NominationFields control={control} register={register} errors={errors} />
        <Textarea
          label={t('contests.form.consent')}
          description={t('contests.form.consentHelp')}
          autosize
          minRows={4}
          maxLength={10_000}
          error={errors.consent && t('contests.form.wrong.consent')}
          {...register('consent')}
        />
        <div>
          <Button type="submit" loading={isSubmitting}>
            {submit}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

interface DayFieldProps {
  readonly name: (typeof days)[number];
  readonly control: Control<ContestSettings>;
}

function DayField({ name, control }: DayFieldProps) {
  const { t } = useTranslation();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, ref }, fieldState }) => (
        <DatePickerInput
          ref={ref}
          label={t(`contests.form.${name}`)}
          value={value ?? null}
          onChange={onChange}
          error={fieldState.error && t('contests.form.wrong.day')}
        />
      )}
    />
  );
}

type NumberName =
  | (typeof numbers)[number]
  | `criteria.${number}.weight`
  | `nominations.${number}.${'maxMegabytes' | 'minFiles' | 'maxFiles'}`;

export interface NumberFieldProps {
  readonly name: NumberName;
  readonly control: Control<ContestSettings>;
  readonly label: string;
}

export function NumberField({ name, control, label }: NumberFieldProps) {
  const { t } = useTranslation();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, ref, onBlur }, fieldState }) => (
        <NumberInput
          ref={ref}
          label={label}
          value={value ?? null}
          onChange={onChange}
          onBlur={onBlur}
          error={fieldState.error && t('contests.form.wrong.number')}
        />
      )}
    />
  );
}
