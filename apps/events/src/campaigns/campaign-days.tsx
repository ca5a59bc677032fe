import { dayIn } from '@pbnet/domain';
import { DatePickerInput, SimpleGrid } from '@pbnet/ui';
import type { CreateRequest } from '@pbnet/validation/campaigns';
import { Controller, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

const names = ['opensOn', 'dueOn', 'closesOn'] as const;

/** The days of a campaign; how they must follow each other is said by the server, in words. */
export function CampaignDays({ control }: { readonly control: Control<CreateRequest> }) {
  const { t } = useTranslation();
  const today = dayIn('Europe/Moscow', new Date());
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
              label={t(`campaigns.form.${name}`)}
              {...(name === 'closesOn'
                ? {
                    description: t('campaigns.form.closesHelp'),
                    inputWrapperOrder: ['label', 'input', 'description', 'error'],
                    clearable: true,
                  }
                : {})}
              value={value ?? null}
              onChange={onChange}
              minDate={today}
              error={fieldState.error && t('campaigns.form.wrong.day')}
            />
          )}
        />
      ))}
    </SimpleGrid>
  );
}
