import { dayIn } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { DatePickerInput, SimpleGrid } from '@pbnet/ui';
import type { CreateRenewal } from '@pbnet/validation/renewals';
import { Controller, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

const names = ['opensOn', 'dueOn', 'closesOn'] as const;

/** The days of the campaign; how they must follow each other is said by the server, in words. */
export function RenewalDays({ control }: { readonly control: Control<CreateRenewal> }) {
  const { t } = useTranslation();
  const today = dayIn(networkTimeZone, new Date());
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      {names.map((name) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={({ field: { value, onChange, ref }, fieldState }) => (
            <DatePickerInput
              ref={ref}
              label={t(`renewals.form.${name}`)}
              {...(name === 'closesOn'
                ? {
                    description: t('renewals.form.closesHelp'),
                    inputWrapperOrder: ['label', 'input', 'description', 'error'],
                    clearable: true,
                  }
                : {})}
              value={value ?? null}
              onChange={onChange}
              minDate={today}
              error={fieldState.error && t('renewals.form.wrong.day')}
            />
          )}
        />
      ))}
    </SimpleGrid>
  );
}
