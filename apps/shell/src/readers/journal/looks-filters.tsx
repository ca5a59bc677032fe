import { useApi } from '@pbnet/api-client/react';
import { lookKinds } from '@pbnet/domain/readers';
import { Button, DatePickerInput, Group, Select, Stack, TextInput } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { useFilters } from '../../forms/use-filters.ts';
import type { LooksFilter } from './use-looks-filter.ts';

/** Days, kind and reader; a reader is named by the card, whose number never stands in the address. */
export function LooksFilters({ filter }: { readonly filter: LooksFilter }) {
  const { t } = useTranslation();
  const filters = useFilters();
  const [number, setNumber] = useState('');
  const find = useMutation(
    useApi().readerJournal.readerOf.mutationOptions({
      onSuccess: ({ readerId }) => filters.set({ reader: readerId }),
    }),
  );
  const isNarrowed = Object.keys(filter).length > 0;

  function narrow(event: FormEvent) {
    event.preventDefault();
    if (number.trim() !== '') find.mutate({ cardNumber: number });
  }

  function widen() {
    setNumber('');
    find.reset();
    filters.set({ who: null, reader: null, what: null, from: null, to: null });
  }

  return (
    <Stack>
      <Group align="end">
        <DatePickerInput
          label={t('readers.journal.from')}
          clearable
          w="12rem"
          value={filter.from ?? null}
          onChange={(from) => filters.set({ from })}
        />
        <DatePickerInput
          label={t('readers.journal.to')}
          clearable
          w="12rem"
          value={filter.to ?? null}
          onChange={(to) => filters.set({ to })}
        />
        <Select
          label={t('readers.journal.what')}
          placeholder={t('readers.journal.anyKind')}
          clearable
          w="16rem"
          data={lookKinds.map((value) => ({ value, label: t(`readers.journal.kinds.${value}`) }))}
          value={filter.what ?? null}
          onChange={(what) => filters.set({ what })}
        />
      </Group>
      <form onSubmit={narrow} noValidate>
        <Group align="end">
          <TextInput
            label={t('readers.journal.number')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={60}
            w="16rem"
            value={number}
            onChange={({ currentTarget: { value } }) => setNumber(value)}
          />
          <Button type="submit" variant="default" loading={find.isPending}>
            {t('readers.journal.narrow')}
          </Button>
          {isNarrowed && (
            <Button variant="default" onClick={widen}>
              {t('readers.journal.all')}
            </Button>
          )}
        </Group>
      </form>
      <CommandError error={find.error} />
    </Stack>
  );
}
