import { useApi } from '@pbnet/api-client/react';
import { Select, Stack, TextInput } from '@pbnet/ui';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormValues } from './form-values.ts';

export interface MunicipalityFieldProps {
  readonly form: UseFormReturn<FormValues>;
  readonly regionId?: number | undefined;
}

/** A municipality of the region's list, which brings its seat and the point of it; typed where there is no list. */
export function MunicipalityField({ form, regionId }: MunicipalityFieldProps) {
  const { t } = useTranslation();
  const chosen = useWatch({ control: form.control, name: 'municipalityId' });
  const { data = [] } = useQuery(
    useApi().openings.municipalities.queryOptions(regionId === undefined ? skipToken : { regionId }),
  );
  const typed = (label: boolean) => (
    <TextInput
      label={label ? t('openings.field.municipality') : undefined}
      aria-label={t('openings.field.municipality')}
      maxLength={300}
      {...form.register('municipality')}
    />
  );
  if (data.length === 0) return typed(true);

  function choose(value: string | null) {
    const found = data.find(({ id }) => String(id) === value);
    form.setValue('municipalityId', found?.id ?? null);
    if (!found) return;
    form.setValue('municipality', found.name);
    const { locality, latitude, longitude } = form.getValues();
    if (locality.trim() === '' && found.seat !== '') form.setValue('locality', found.seat);
    if (latitude !== null || longitude !== null) return;
    form.setValue('latitude', found.latitude);
    form.setValue('longitude', found.longitude);
  }

  return (
    <Stack gap="xs">
      <Select
        label={t('openings.field.municipality')}
        placeholder={t('openings.form.municipalityNone')}
        clearable
        searchable
        data={data.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={chosen === null ? null : String(chosen)}
        onChange={choose}
      />
      {chosen === null && typed(false)}
    </Stack>
  );
}
