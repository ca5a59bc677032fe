import { NumberInput, type NumberInputProps } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface StuckDaysProps {
  readonly days: number;
  onDays(days: number): void;
}

const mostDays = 365;

/** How long at one stage is still all right; what is no such number stays in the field and changes nothing. */
export function StuckDays({ days, onDays }: StuckDaysProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<NumberInputProps['value']>(days);
  const isDays = (value: NumberInputProps['value']) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostDays;
  return (
    <NumberInput
      label={t('renewals.filter.days')}
      value={typed}
      w="13rem"
      error={!isDays(typed) && t('renewals.filter.wrongDays')}
      onChange={(value) => {
        setTyped(value);
        if (typeof value === 'number' && isDays(value)) onDays(value);
      }}
    />
  );
}
