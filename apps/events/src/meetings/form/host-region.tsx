import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Select } from '@pbnet/ui';
import type { CreateMeeting } from '@pbnet/validation/meetings';
import { useQuery } from '@tanstack/react-query';
import { Controller, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

/** The regions by name, for the field of a form. */
export function useRegionOptions() {
  const language = useLanguage();
  const { data } = useQuery(useApi().network.regions.overview.queryOptions({}));
  return (data?.regions ?? []).map(({ id, nameRu, nameEn }) => ({
    value: String(id),
    label: language === 'ru' ? nameRu : nameEn,
  }));
}

export function HostRegion({ control }: { readonly control: Control<CreateMeeting> }) {
  const { t } = useTranslation();
  const options = useRegionOptions();
  return (
    <Controller
      control={control}
      name="hostRegionId"
      render={({ field: { value, onChange, ref } }) => (
        <Select
          ref={ref}
          label={t('meetings.form.hostRegion')}
          searchable
          clearable
          data={options}
          value={value === null || value === undefined ? null : String(value)}
          onChange={(id) => onChange(id === null ? null : Number(id))}
        />
      )}
    />
  );
}
