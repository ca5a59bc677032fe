import { clock, parseClock } from '@pbnet/domain/meetings';
import { TextInput } from '@pbnet/ui';
import { useState, type ComponentProps } from 'react';

export interface ClockFieldProps extends Omit<
  ComponentProps<typeof TextInput>,
  'value' | 'onChange' | 'defaultValue'
> {
  /** Minutes from midnight; NaN while what is typed is no time. */
  readonly value: number;
  onChange(minute: number): void;
}

/** A time on the wall, typed: «9:05». */
export function ClockField({ value, onChange, ...input }: ClockFieldProps) {
  const [typed, setTyped] = useState(() => (Number.isNaN(value) ? '' : clock(value)));
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      placeholder="10:00"
      {...input}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(parseClock(currentTarget.value) ?? Number.NaN);
      }}
    />
  );
}
