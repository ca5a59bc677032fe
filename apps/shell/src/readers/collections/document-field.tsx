import { useApi } from '@pbnet/api-client/react';
import { Select } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface DocumentFieldProps {
  /** The identifier of the document that is chosen. */
  readonly value: string | null;
  readonly required?: boolean;
  readonly error?: string | null;
  /** Where to look first; the documents of all collections are found when something is typed. */
  readonly collectionId?: number;
  onChange(id: string | null): void;
}

/** Chooses one document by its title or identifier; the server looks through all of them. */
export function DocumentField({
  value,
  required = false,
  error = null,
  collectionId,
  onChange,
}: DocumentFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ readonly value: string; readonly label: string } | null>(null);
  const search = chosen?.label === typed ? '' : typed.trim();
  const { data } = useQuery(
    useApi().collections.items.queryOptions(
      {
        search: search.slice(0, 200),
        ...(search === '' && collectionId !== undefined ? { collectionId } : {}),
      },
      { placeholderData: keepPreviousData },
    ),
  );
  const found = (data?.rows ?? []).map(({ id, title }) => ({ value: id, label: `${title} · ${id}` }));
  const kept = chosen && !found.some((one) => one.value === chosen.value) ? [chosen] : [];
  return (
    <Select
      label={t('readers.document.one')}
      description={t(required ? 'readers.document.oneHelp' : 'readers.document.anyHelp')}
      required={required}
      error={error}
      searchable
      clearable
      // The server has looked already.
      filter={({ options }) => options}
      data={[...kept, ...found]}
      nothingFoundMessage={t('readers.collections.nothing')}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={(id) => {
        setChosen(found.find((one) => one.value === id) ?? null);
        onChange(id);
      }}
    />
  );
}
