import { DatePickerInput, SimpleGrid } from '@pbnet/ui';
import type { CreateMeeting } from '@pbnet/validation/meetings';
import { Controller, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ClockField } from './clock-field.tsx';

export interface MeetingDaysFieldsProps {
  readonly control: Control<CreateMeeting>;
  readonly daysFixed: boolean;
}

const days = ['startsOn', 'endsOn'] as const;
const times = [
  ['startMinute', 'startTime'],
  ['endMinute', 'endTime'],
] as const;

export function MeetingDaysFields({ control, daysFixed }: MeetingDaysFieldsProps) {
  const { t } = useTranslation();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {days.map((name) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={({ field: { value, onChange, ref }, fieldState }) => (
            <DatePickerInput
              ref={ref}
              label={t(`meetings.form.${name}`)}
              disabled={daysFixed}
              value={value ?? null}
              onChange={onChange}
              error={fieldState.error && t('meetings.form.wrong.day')}
            />
          )}
        />
      ))}
      {times.map(([name, label]) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={({ field: { value, onChange, ref }, fieldState }) => (
            <ClockField
              ref={ref}
              label={t(`meetings.form.${label}`)}
              value={value}
              onChange={onChange}
              error={fieldState.error && t('meetings.form.wrong.time')}
            />
          )}
        />
      ))}
    </SimpleGrid>
  );
}
