import { useApi } from '@pbnet/api-client/react';
import { Select, useDebouncedValue } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementName } from '../agreement-shapes.ts';
import type { LinkValues } from './form-values.ts';

export interface AgreementSelectProps {
  readonly label: string;
  readonly description: string;
  /** Left out: an agreement hangs on no thing of its own. */
  readonly ownId: string | null;
  readonly value: LinkValues | null;
  onChange(value: LinkValues | null): void;
}

/** Another agreement, found by its title, number or party. */
export function AgreementSelect({ label, description, ownId, value, onChange }: AgreementSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), 300);
  const search = settled === value?.name ? '' : settled;
  const { data } = useQuery(useApi().agreements.list.queryOptions(search === '' ? {} : { search }));
  const found = (data?.rows ?? [])
    .filter(({ id, state }) => id !== ownId && state !== 'withdrawn')
    .map((row) => ({ value: row.id, label: agreementName(row) }));
  const missing = value !== null && !found.some((option) => option.value === value.id);
  const options = missing ? [{ value: value.id, label: value.name }, ...found] : found;
  return (
    <Select
      label={label}
      description={description}
      clearable
      searchable
      data={options}
      value={value?.id ?? null}
      onSearchChange={setTyped}
      nothingFoundMessage={t('agreements.form.nothingFound')}
      onChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        onChange(chosen ? { id: chosen.value, name: chosen.label } : null);
      }}
    />
  );
}
