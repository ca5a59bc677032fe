import { Icon, TextInput, useDebouncedValue } from '@pbnet/ui';
import { useEffect, useEffectEvent, useState } from 'react';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called when the typing has paused. */
  onSearch(text: string): void;
}

/** Finds while one types, without asking the server for every letter. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const [settled] = useDebouncedValue(text, 300);
  const search = useEffectEvent(onSearch);

  useEffect(() => {
    if (settled !== value) search(settled);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what was typed starts a search
  }, [settled]);

  return (
    <TextInput
      type="search"
      label={label}
      leftSection={<Icon name="search" />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
