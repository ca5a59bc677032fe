import { zoneNote } from '@pbnet/domain/calendar';
import { moscowTime, useLanguage } from '@pbnet/micro-frontend';
import { typedInstant } from '@pbnet/micro-frontend/forms';
import { DateTimePicker, Select, SimpleGrid, Text } from '@pbnet/ui';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { zones, type FormValues } from './form-values.ts';

export interface TimeFieldsProps {
  readonly form: UseFormReturn<FormValues>;
}

/** Beginning and end by the clocks of the place, whatever zone this computer is in. */
export function TimeFields({ form }: TimeFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { control, watch, formState } = form;
  const [starts, ends, zone] = watch(['starts', 'ends', 'zone']);
  const times = { startsAt: typedInstant(starts, zone), endsAt: typedInstant(ends, zone), zone };
  const moscow = moscowTime(times, language);
  const labelOf = (name: string) => {
    const place = zones.find((one) => one === name);
    const city = place === undefined ? name : t(`joint-events.zone.${place}`);
    return `${city}, ${zoneNote(name, new Date(), language) || (language === 'ru' ? 'МСК' : 'MSK')}`;
  };
  const known = zones.some((name) => name === zone) ? zones : [...zones, zone];
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {(['starts', 'ends'] as const).map((name) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field: { value, onChange, ref } }) => (
              <DateTimePicker
                ref={ref}
                label={t(`joint-events.form.${name}`)}
                valueFormat="DD.MM.YYYY HH:mm"
                clearable
                value={value}
                onChange={onChange}
                error={formState.errors[name]?.message}
              />
            )}
          />
        ))}
        <Controller
          control={control}
          name="zone"
          render={({ field: { value, onChange, ref } }) => (
            <Select
              ref={ref}
              label={t('joint-events.form.zone')}
              allowDeselect={false}
              data={known.map((name) => ({ value: name, label: labelOf(name) }))}
              value={value}
              onChange={(next) => next !== null && onChange(next)}
            />
          )}
        />
      </SimpleGrid>
      <Text c="dimmed">
        {moscow === null
          ? t('joint-events.form.timeHelp')
          : t('joint-events.form.inMoscow', { time: moscow })}
      </Text>
    </>
  );
}
