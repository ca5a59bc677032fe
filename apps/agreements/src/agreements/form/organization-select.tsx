import { useApi } from '@pbnet/api-client/react';
import { Select, useDebouncedValue } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface OrganizationSelectProps {
  readonly value: number | null;
  /** Of the chosen one: the list is cut where it is long. */
  readonly name: string;
  onChange(id: number | null, name: string): void;
}

/** One of the registry's organisations, found by a part of its name. */
export function OrganizationSelect({ value, name, onChange }: OrganizationSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), 300);
  const search = settled === name ? '' : settled;
  const { data } = useQuery(
    useApi().network.organizations.list.queryOptions(search === '' ? {} : { search }),
  );
  const found = (data?.rows ?? []).map((row) => ({ value: String(row.id), label: row.name }));
  const own = value === null ? null : String(value);
  const missing = own !== null && !found.some((option) => option.value === own);
  const options = missing ? [{ value: own, label: name }, ...found] : found;
  return (
    <Select
      label={t('agreements.fields.party')}
      placeholder={t('agreements.form.partyExample')}
      searchable
      data={options}
      value={own}
      onSearchChange={setTyped}
      nothingFoundMessage={t('agreements.form.nothingFound')}
      onChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        onChange(chosen ? Number(chosen.value) : null, chosen?.label ?? '');
      }}
    />
  );
}
