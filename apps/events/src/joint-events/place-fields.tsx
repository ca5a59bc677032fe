import { useApi } from '@pbnet/api-client/react';
import { useUser } from '@pbnet/micro-frontend';
import { Select, SimpleGrid, TextInput, useDebouncedValue } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useController, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormValues } from './form-values.ts';

interface CenterSelectProps {
  readonly form: UseFormReturn<FormValues>;
  readonly name: 'centerId' | 'placeCenterId';
  readonly label: string;
  readonly description: string;
}

/** A centre of ours, found by name; the zone of the place follows it. */
function CenterSelect({ form, name, label, description }: CenterSelectProps) {
  const { field } = useController({ control: form.control, name });
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 300);
  const { centers } = useApi().network;
  const { data } = useQuery(centers.list.queryOptions(search.trim() === '' ? {} : { search: search.trim() }));
  const chosen = useQuery(
    centers.get.queryOptions({ centerId: field.value ?? 0 }, { enabled: field.value !== null }),
  );
  const rows = data?.rows ?? [];
  const known = rows.map(({ id, name: title, locality }) => ({
    value: String(id),
    label: `${title}, ${locality}`,
  }));
  const own = String(field.value);
  const facts = chosen.data?.history.at(-1)?.facts;
  const options =
    field.value === null || known.some(({ value }) => value === own) || !facts
      ? known
      : [...known, { value: own, label: `${facts.name}, ${facts.locality}` }];
  return (
    <Select
      ref={field.ref}
      label={label}
      description={description}
      clearable
      searchable
      data={options}
      value={field.value === null ? null : own}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      onChange={(value) => {
        const id = value === null ? null : Number(value);
        field.onChange(id);
        const zone = rows.find((row) => row.id === id)?.timeZone;
        if (zone !== undefined) form.setValue('zone', zone, { shouldDirty: true });
      }}
    />
  );
}

/** Who holds it and where it happens. */
export function PlaceFields({ form }: { readonly form: UseFormReturn<FormValues> }) {
  const { t } = useTranslation();
  const manager = useUser().place.kind === 'center';
  const here = form.watch('placeCenterId') !== null;
  return (
    <>
      {!manager && (
        <CenterSelect
          form={form}
          name="centerId"
          label={t('joint-events.form.center')}
          description={t('joint-events.form.centerHelp')}
        />
      )}
      <CenterSelect
        form={form}
        name="placeCenterId"
        label={t('joint-events.form.placeCenter')}
        description={t('joint-events.form.placeCenterHelp')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {!here && (
          <TextInput
            label={t('joint-events.form.place')}
            description={t('joint-events.form.placeHelp')}
            maxLength={300}
            {...form.register('place')}
          />
        )}
        <TextInput label={t('joint-events.form.hall')} maxLength={300} {...form.register('hall')} />
      </SimpleGrid>
    </>
  );
}
