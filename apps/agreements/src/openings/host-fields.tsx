import { useApi } from '@pbnet/api-client/react';
import { Select, TextInput, useDebouncedValue } from '@pbnet/ui';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormValues } from './form-values.ts';

/** Who will host the centre: an organisation of the registry, or the name of one that is not there yet. */
export function HostFields({ form }: { readonly form: UseFormReturn<FormValues> }) {
  const { t } = useTranslation();
  const chosen = useWatch({ control: form.control, name: 'organizationId' });
  return (
    <>
      <Controller
        control={form.control}
        name="organizationId"
        render={({ field: { value, onChange } }) => <OrganizationPicker value={value} onChange={onChange} />}
      />
      {chosen === null && (
        <TextInput
          label={t('openings.form.newHost')}
          description={t('openings.form.newHostHelp')}
          maxLength={300}
          {...form.register('hostName')}
        />
      )}
    </>
  );
}

interface OrganizationPickerProps {
  readonly value: number | null;
  onChange(id: number | null): void;
}

function OrganizationPicker({ value, onChange }: OrganizationPickerProps) {
  const { t } = useTranslation();
  const { organizations } = useApi().network;
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), 300);
  const chosen = useQuery(
    organizations.get.queryOptions(value === null ? skipToken : { organizationId: value }),
  );
  const label = chosen.data?.history.at(-1)?.facts.name;
  // The field shows the name of the chosen one: that is no search, all can be chosen again.
  const search = settled === label ? '' : settled;
  const { data } = useQuery(organizations.list.queryOptions(search === '' ? {} : { search }));
  const options = (data?.rows ?? []).flatMap(({ id, name, regionName, archivedOn }) =>
    archivedOn === null ? [{ value: String(id), label: `${name}, ${regionName}` }] : [],
  );
  const own = value === null ? null : String(value);
  const missing = own !== null && label !== undefined && !options.some((option) => option.value === own);
  return (
    <Select
      label={t('openings.form.organization')}
      description={t('openings.form.organizationHelp')}
      placeholder={t('openings.form.organizationNone')}
      clearable
      searchable
      data={missing ? [{ value: own, label }, ...options] : options}
      value={own}
      onSearchChange={setTyped}
      onChange={(next) => onChange(next === null ? null : Number(next))}
    />
  );
}
