import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Select, useDebouncedValue } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Names } from './shown-fact.ts';

export interface RecordSelectProps {
  readonly kind: 'region' | 'organization' | 'regional-center';
  readonly label: string;
  readonly required: boolean;
  readonly error: ReactNode;
  readonly value: number | null;
  /** Names of chosen records that a search has not found. */
  readonly names: Names;
  onChange(id: number | null): void;
}

interface Option {
  readonly id: number;
  readonly label: string;
}

function useOptions(kind: RecordSelectProps['kind'], search: string): readonly Option[] {
  const { network } = useApi();
  const language = useLanguage();
  const keep = { placeholderData: keepPreviousData };
  const regions = useQuery(
    network.regions.overview.queryOptions({}, { enabled: kind === 'region', ...keep }),
  );
  const organizations = useQuery(
    network.organizations.list.queryOptions({ search }, { enabled: kind === 'organization', ...keep }),
  );
  const regionalCenters = useQuery(
    network.regionalCenters.list.queryOptions({ search }, { enabled: kind === 'regional-center', ...keep }),
  );
  switch (kind) {
    case 'region':
      return (regions.data?.regions ?? []).map(({ id, nameRu, nameEn }) => ({
        id,
        label: language === 'ru' ? nameRu : nameEn,
      }));
    case 'organization':
      return (organizations.data?.rows ?? [])
        .filter(({ archivedOn }) => archivedOn === null)
        .map(({ id, name, regionName }) => ({ id, label: `${name} · ${regionName}` }));
    case 'regional-center':
      return (regionalCenters.data ?? []).map(({ id, name }) => ({ id, label: name }));
  }
}

/** Chooses a record of the registry by its name; long lists are searched by the server. */
export function RecordSelect({ kind, value, names, onChange, ...field }: RecordSelectProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text, 250);
  const options = useOptions(kind, search);
  const named = kind === 'organization' ? names.organizations : names.regionalCenters;
  const missing = value !== null && !options.some(({ id }) => id === value);
  const shown = missing ? [{ id: value, label: named[value] ?? String(value) }, ...options] : options;

  return (
    <Select
      {...field}
      placeholder={t('network.pick')}
      searchable
      nothingFoundMessage={t('network.nothing')}
      // The server has searched; the chosen name, shown as text, must not hide the others.
      {...(kind === 'region' ? {} : { filter: ({ options: found }) => found })}
      data={shown.map(({ id, label }) => ({ value: String(id), label }))}
      value={value === null ? null : String(value)}
      onSearchChange={(typed) => setText(named[value ?? 0] === typed ? '' : typed)}
      onChange={(id) => onChange(id === null ? null : Number(id))}
    />
  );
}
