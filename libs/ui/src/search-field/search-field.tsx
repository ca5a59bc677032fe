import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useEffectEvent, useState } from 'react';
import { Icon } from '../icon/icon.tsx';

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  /** What is being searched for now; typing that has not paused yet goes before it. */
  readonly value: string;
  /** Called when the typing has paused, with what was typed. */
  onSearch(text: string): void;
}

/** Finds while one types, without asking for every letter: `<SearchField label="Найти" value={search} onSearch={…} />`. */
export function SearchField({ value, onSearch, ...input }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [settled] = useDebouncedValue(typed, 300);
  const search = useEffectEvent(onSearch);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    // Somebody else has changed it, «сбросить фильтры»: the field must not show what is not searched for.
    if (value !== settled) setTyped(value);
  }

  useEffect(() => {
    if (settled !== value) search(settled);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a pause in typing searches, the address alone never
  }, [settled]);

  return (
    <TextInput
      type="search"
      leftSection={<Icon name="search" />}
      maxLength={100}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      {...input}
    />
  );
}
