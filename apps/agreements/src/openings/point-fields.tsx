import { NumberInput, SimpleGrid } from '@pbnet/ui';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormValues } from './form-values.ts';

export interface PointFieldsProps {
  readonly form: UseFormReturn<FormValues>;
  readonly regionCode?: string | undefined;
}

/** The point by its degrees. */
export function PointFields({ form }: PointFieldsProps) {
  const { t } = useTranslation();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {(['latitude', 'longitude'] as const).map((name) => (
        <Controller
          key={name}
          control={form.control}
          name={name}
          render={({ field: { value, onChange, ref } }) => (
            <NumberInput
              ref={ref}
              label={t(`openings.field.${name}`)}
              description={t(`openings.form.${name}Help`)}
              value={value}
              onChange={onChange}
              error={form.formState.errors[name]?.message}
            />
          )}
        />
      ))}
    </SimpleGrid>
  );
}
