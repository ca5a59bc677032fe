import { Button, DatePickerInput, Fieldset, Group, Icon, Input, Stack } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { emptyPeriod, type PeriodValues } from './form-values.ts';

export interface PeriodsFieldProps {
  readonly value: readonly PeriodValues[];
  readonly error: string | undefined;
  onChange(value: readonly PeriodValues[]): void;
}

/** When the agreement holds; without an end it holds until somebody ends it. */
export function PeriodsField({ value, error, onChange }: PeriodsFieldProps) {
  const { t } = useTranslation();
  const change = (index: number, part: Partial<PeriodValues>) =>
    onChange(value.map((period, place) => (place === index ? { ...period, ...part } : period)));
  return (
    <Fieldset legend={t('agreements.fields.periods')}>
      <Stack gap="sm">
        <Input.Description>{t('agreements.form.periodsHelp')}</Input.Description>
        {error !== undefined && <Input.Error>{error}</Input.Error>}
        {value.map((period, index) => (
          <Group key={index} align="end">
            <DatePickerInput
              label={t('agreements.form.startsOn')}
              valueFormat="DD.MM.YYYY"
              clearable
              miw="11rem"
              value={period.startsOn}
              onChange={(startsOn) => change(index, { startsOn })}
            />
            <DatePickerInput
              label={t('agreements.form.endsOn')}
              placeholder={t('agreements.withoutEnd')}
              valueFormat="DD.MM.YYYY"
              clearable
              miw="11rem"
              value={period.endsOn}
              onChange={(endsOn) => change(index, { endsOn })}
            />
            {value.length > 1 && (
              <Button
                variant="subtle"
                leftSection={<Icon name="close" />}
                aria-label={t('agreements.form.removePeriod', { number: index + 1 })}
                onClick={() => onChange(value.filter((_, place) => place !== index))}
              >
                {t('agreements.form.remove')}
              </Button>
            )}
          </Group>
        ))}
        <div>
          <Button variant="default" onClick={() => onChange([...value, emptyPeriod])}>
            {t('agreements.form.addPeriod')}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  );
}
