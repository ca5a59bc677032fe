import { useApi } from '@pbnet/api-client/react';
import { useUser } from '@pbnet/micro-frontend';
import { Select, useDebouncedValue } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from './paper-fields.ts';

export interface CenterFieldProps {
  readonly value: number | null;
  readonly missing: boolean;
  onChange(centerId: number | null): void;
}

/** The centre of the desk, for those above a centre. */
export function CenterField({ value, missing, onChange }: CenterFieldProps) {
  const { t } = useTranslation();
  const { network } = useApi();
  const { place } = useUser();
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text, 250);
  const below = place.kind === 'regional-center' ? { regionalCenterId: place.regionalCenterId } : {};
  const { data } = useQuery(
    network.centers.list.queryOptions(
      { search, state: 'working', ...below },
      { placeholderData: keepPreviousData },
    ),
  );

  return (
    <Select
      id={fieldId('center')}
      label={t('readers.paper.center')}
      placeholder={t('readers.paper.centerHelp')}
      required
      searchable
      maw="34rem"
      nothingFoundMessage={t('readers.paper.noCenter')}
      // The server has searched: what it found is the answer, also where the match is in another column.
      filter={({ options }) => options}
      data={(data?.rows ?? []).map(({ id, name, regionName }) => ({
        value: String(id),
        label: `${name} · ${regionName}`,
      }))}
      value={value === null ? null : String(value)}
      error={missing && t('readers.paper.wrong.center')}
      onSearchChange={setText}
      onChange={(id) => onChange(id === null ? null : Number(id))}
    />
  );
}
