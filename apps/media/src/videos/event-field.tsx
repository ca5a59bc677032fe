import { useApi } from '@pbnet/api-client/react';
import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Select, useDebouncedValue } from '@pbnet/ui';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormValues } from './form-values.ts';

/** The event at which it was recorded, found by a part of its name. */
export function EventField({ form }: { readonly form: UseFormReturn<FormValues> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { jointEvents } = useApi();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 250);
  const chosen = form.watch('jointEventId');
  const found = useQuery(
    jointEvents.list.queryOptions({ search: search.slice(0, 100) }, { placeholderData: (before) => before }),
  );
  const known = useQuery(jointEvents.get.queryOptions(chosen === null ? skipToken : { id: chosen }));
  const events = [...(known.data ? [known.data.event] : []), ...(found.data?.rows ?? [])];
  const options = new Map(
    events.map(({ id, title, startsAt }) => [
      id,
      [title, startsAt === null ? null : momentName(startsAt, language)].filter(Boolean).join(', '),
    ]),
  );
  return (
    <Controller
      control={form.control}
      name="jointEventId"
      render={({ field: { value, onChange, ref } }) => (
        <Select
          ref={ref}
          label={t('videos.field.jointEventId')}
          description={t('videos.form.jointEventHelp')}
          searchable
          clearable
          onSearchChange={setTyped}
          filter={({ options: shown }) => shown}
          nothingFoundMessage={t('videos.form.eventNone')}
          data={[...options].map(([id, label]) => ({ value: id, label }))}
          value={value}
          onChange={onChange}
          error={form.formState.errors.jointEventId?.message}
        />
      )}
    />
  );
}
