import { useApi } from '@pbnet/api-client/react';
import { Select, useDebouncedValue } from '@pbnet/ui';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useState, type Ref } from 'react';

export interface CenterPickerProps {
  readonly label: string;
  readonly description: string;
  readonly placeholder?: string;
  readonly value: number | null;
  readonly ref?: Ref<HTMLInputElement>;
  /** The zone is the centre's; absent when none is chosen. */
  onChange(id: number | null, zone?: string): void;
}

/** One of the centres in the person's place, found by a part of its name. */
export function CenterPicker({ value, onChange, ref, ...words }: CenterPickerProps) {
  const { centers } = useApi().network;
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), 300);
  const chosen = useQuery(centers.get.queryOptions(value === null ? skipToken : { centerId: value }));
  const facts = chosen.data?.history.at(-1)?.facts;
  const label = facts && `${facts.name}, ${facts.locality}`;
  // The field shows the name of the chosen centre: that is no search, all can be chosen again.
  const search = settled === label ? '' : settled;
  const { data } = useQuery(centers.list.queryOptions(search === '' ? {} : { search }));
  const rows = data?.rows ?? [];
  const options = rows.map(({ id, name, locality }) => ({
    value: String(id),
    label: `${name}, ${locality}`,
  }));
  const own = value === null ? null : String(value);
  // The list is cut where it is long: the chosen centre is in it all the same.
  const missing = own !== null && label !== undefined && !options.some((option) => option.value === own);
  return (
    <Select
      {...words}
      ref={ref ?? null}
      clearable
      searchable
      data={missing ? [{ value: own, label }, ...options] : options}
      value={own}
      onSearchChange={setTyped}
      onChange={(next) => {
        const id = next === null ? null : Number(next);
        onChange(id, rows.find((row) => row.id === id)?.timeZone);
      }}
    />
  );
}
